import { normaliseFin } from '@aim/domain/identity/person';

/** Somebody the local provider can vouch for: invented, and recognisably so. */
export interface LocalPerson {
  readonly subject: string;
  readonly fullName: string;
  readonly fin: string;
  readonly email: string | null;
  readonly level: 'high' | 'substantial' | 'low';
}

const person = (
  fin: string,
  fullName: string,
  level: LocalPerson['level'],
  email: string | null = null,
): LocalPerson => ({ subject: subjectOf(fin), fin, fullName, level, email });

/** Subject of a fictional person; seeds link personas by it. */
export function subjectOf(fin: string): string {
  return `fictional-${fin.toLowerCase()}`;
}

/** FIN codes of this form are not issued: the word TEST stands in each. */
export const localPeople: readonly LocalPerson[] = [
  person('TEST001', 'Leyla Səfərzadə', 'high'),
  person('TEST002', 'Günel Abbaslı', 'high'),
  person('TEST003', 'Səbinə Orucbəyli', 'high'),
  person('TEST004', 'Nihad Rəhimbəyli', 'substantial'),
  person('TEST011', 'Aygün Sınaqova', 'high', 'aygun.sinaqova@test.example'),
  person('TEST012', 'Tərlan Nümunəzadə', 'substantial', 'terlan.numunezade@test.example'),
  person('TEST013', 'Vera Obraztsova', 'low', 'vera.obraztsova@test.example'),
];

/** Personas of the demonstration who can sign in here too: their key and FIN code. */
export const linkedPersonas: Readonly<Record<string, string>> = {
  founder: 'TEST001',
  'programme-officer': 'TEST002',
  admin: 'TEST003',
  student: 'TEST004',
};

/** The people of this process: the known ones and those typed into the form. */
export class LocalPeople {
  private readonly bySubject = new Map(localPeople.map((each) => [each.subject, each]));

  find(subject: string): LocalPerson | null {
    return this.bySubject.get(subject) ?? null;
  }

  /** A person made up on the spot; null when the form was not filled in. */
  invent(fullName: string, fin: string, level: string): LocalPerson | null {
    const code = normaliseFin(fin);
    if (!/^[0-9A-Z]{7}$/.test(code) || fullName.trim().length < 2 || fullName.length > 120) return null;
    const invented: LocalPerson = {
      ...person(code, fullName.trim(), level === 'high' || level === 'substantial' ? level : 'low'),
    };
    const known = this.bySubject.get(invented.subject);
    if (known && localPeople.includes(known)) return known;
    this.bySubject.set(invented.subject, invented);
    return invented;
  }
}
