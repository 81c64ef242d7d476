import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { bytesOfPem, signatureEngine } from './sign-pdf.ts';

export type PaperOutcome = 'GENUINE' | 'RECEIPT' | 'ALTERED' | 'NOT_OURS' | 'UNREADABLE';

export interface PaperCheck {
  readonly outcome: PaperOutcome;
  /** The code that stands in the signed part; only of a genuine paper that the register knows by one. */
  readonly code: string | null;
}

const BYTE_RANGE = /\/ByteRange \[\s*(\d+) (\d+) (\d+) (\d+)\s*\]/g;
const KEYWORDS = /\/Keywords (\d+) 0 R/;
const CODE = /^\s*\(([0-9A-HJKMNP-TV-Y]{10})\)/;
/** A receipt bears the number of its application: no register answers for it. */
const REFERENCE = /^\s*\((RA-[0-9A-Z]+)\)/;

/**
 * Whether a file is a paper of ours, byte for byte: the signature was made by one of our keys, and it covers the file from its first byte
 * to its last but for itself, so nothing was changed in it and nothing added after it.
 */
export async function checkPaper(pdf: Buffer, ours: readonly string[]): Promise<PaperCheck> {
  if (pdf.subarray(0, 5).toString('latin1') !== '%PDF-') return { outcome: 'UNREADABLE', code: null };
  const text = pdf.toString('latin1');
  const ranges = [...text.matchAll(BYTE_RANGE)].map((match) => match.slice(1, 5).map(Number));
  const known = ours.map(bytesOfPem);
  const signatures = ranges.flatMap(([, before = 0, after = 0]) => {
    const signed = readSignature(text.slice(before + 1, after - 1));
    return signed === null ? [] : [signed];
  });
  const isOurs = signatures.some((signed) =>
    certificatesIn(signed).some((one) => known.some((each) => each.equals(one))),
  );
  if (!isOurs) return { outcome: 'NOT_OURS', code: null };
  const [range] = ranges;
  const [signed] = signatures;
  const isWhole = ranges.length === 1 && range !== undefined && signed !== undefined && coversAll(pdf, range);
  const words = keywordsIn(text);
  const code = CODE.exec(words)?.[1] ?? null;
  const isReceipt = REFERENCE.test(words);
  const isKnown = code !== null || isReceipt;
  if (!isWhole || !isKnown || !(await isSignedByUs(signed, contentOf(pdf, range), known)))
    return { outcome: 'ALTERED', code: null };
  return { outcome: isReceipt ? 'RECEIPT' : 'GENUINE', code };
}

/** The properties name an object of the file, and the code or the number stands in it. */
function keywordsIn(text: string): string {
  const object = `\n${KEYWORDS.exec(text)?.[1] ?? 0} 0 obj`;
  const at = text.indexOf(object);
  return at === -1 ? '' : text.slice(at + object.length, at + object.length + 40);
}

function coversAll(pdf: Buffer, [start = -1, before = -1, after = -1, rest = -1]: readonly number[]): boolean {
  return (
    start === 0 && pdf[before] === 0x3c && pdf[after - 1] === 0x3e && after > before && after + rest === pdf.length
  );
}

const contentOf = (pdf: Buffer, [start = 0, before = 0, after = 0, rest = 0]: readonly number[]): Buffer =>
  Buffer.concat([pdf.subarray(start, start + before), pdf.subarray(after, after + rest)]);

/** The signature between the angle brackets; null for what is none. */
function readSignature(hex: string): pkijs.SignedData | null {
  if (!/^[0-9a-fA-F]+$/.test(hex)) return null;
  try {
    const { result } = asn1js.fromBER(new Uint8Array(Buffer.from(hex, 'hex')).buffer);
    return new pkijs.SignedData({ schema: new pkijs.ContentInfo({ schema: result }).content });
  } catch {
    return null;
  }
}

function certificatesIn({ certificates = [] }: pkijs.SignedData): Buffer[] {
  return certificates.map((each) => Buffer.from(each.toSchema().toBER(false)));
}

/** By our own copies of the certificates: those in the file prove nothing. */
async function isSignedByUs(signed: pkijs.SignedData, content: Buffer, known: readonly Buffer[]): Promise<boolean> {
  signed.certificates = known.map((each) => pkijs.Certificate.fromBER(new Uint8Array(each)));
  const data = new Uint8Array(content).buffer;
  return signed.verify({ signer: 0, data }, signatureEngine as never).catch(() => false);
}
