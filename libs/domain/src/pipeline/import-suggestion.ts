import { HOME_COUNTRY } from '../kernel/country.ts';
import { fold } from '../kernel/fold.ts';
import { REGIONS, regionLabels } from '../kernel/region.ts';
import { IMPORT_FIELDS, type ImportField, type ImportMapping } from './import-mapping.ts';
import { SECTORS, type Sector, STAGES, sectorLabels, stageLabels } from './vocabulary.ts';

/** Names under which directories keep these things, folded. */
const KNOWN: Readonly<Record<ImportField, readonly string[]>> = {
  sourceKey: ['id', 'company id', 'startup id', 'key', 'uuid', 'slug', 'kod'],
  name: ['name', 'company name', 'startup name', 'company', 'startup', 'ad', 'adi', 'sirket', 'nazvanie'],
  oneLiner: ['short description', 'tagline', 'one liner', 'one line', 'summary', 'qisa tesvir', 'kratkoe opisanie'],
  problem: ['problem', 'problema'],
  solution: ['long description', 'description', 'solution', 'about', 'tesvir', 'hell', 'opisanie', 'resenie'],
  website: ['website', 'url', 'site', 'web', 'homepage', 'sayt', 'sait'],
  sector: ['sector', 'industry', 'category', 'sahe', 'otrasl'],
  tags: ['tags', 'tag', 'keywords', 'industries', 'categories', 'tegler', 'tegi'],
  country: ['country', 'country code', 'olke', 'strana'],
  region: ['region', 'economic region', 'iqtisadi rayon'],
  city: ['city', 'location', 'seher', 'gorod'],
  foundedYear: ['year founded', 'founded', 'founded year', 'founding year', 'yaranma ili', 'god osnovaniya'],
  teamSize: ['team size', 'employees', 'headcount', 'size', 'isci sayi', 'razmer komandi'],
  intakeOn: ['batch', 'intake', 'cohort', 'registered', 'registered on', 'joined', 'qebul', 'nabor'],
  stage: ['stage', 'journey stage', 'merhele', 'stadiya'],
  status: ['status', 'state', 'veziyyet', 'sostoyanie'],
  closedOn: ['closed on', 'closed', 'baglanma tarixi'],
};

/** Tags of public directories → our sectors, what is most specific first. */
const SECTOR_WORDS: readonly (readonly [Sector, string])[] = [
  ['AGRITECH', 'agriculture|agritech|vertical farming|cellular agriculture|sustainable agriculture|gardening'],
  [
    'HEALTHTECH',
    'health tech|healthtech|healthcare|healthcare it|digital health|biotech|biotechnology|medical devices|consumer health services|therapeutics|diagnostics|telemedicine|telehealth|mental health tech|mental health|genomics|drug discovery|ai-powered drug discovery|health & wellness|health insurance|oncology|femtech|fertility tech|sleep tech|neurotechnology|gene therapy|primary care|medical robotics|nanomedicine|dental|pediatrics|synthetic biology|anti-aging|fitness',
  ],
  [
    'FINTECH',
    'fintech|payments|neobank|insurance|investing|banking as a service|defi|finance|finops|lending|consumer finance|crypto / web3|cryptocurrency|payroll|crowdfunding|remittances|trading|stocks|microinsurance|billing',
  ],
  [
    'CYBERSECURITY',
    'cybersecurity|security|devsecops|privacy|identity|next-gen network security|cloud workload protection|iot security|fraud prevention|fraud detection',
  ],
  ['EDTECH', 'education|edtech|elearning|ai-enhanced learning|coding bootcamps|careers|kids'],
  ['LEGALTECH', 'legaltech|legal|regtech|compliance|immigration'],
  ['GOVTECH', 'govtech|civic tech|election tech'],
  ['CLIMATE', 'climate|climatetech|sustainability|carbon capture and removal|bioplastic|electric vehicles'],
  [
    'ENERGY',
    'energy|solar power|renewable energy|energy storage|hydrogen energy|fusion energy|small modular reactors|alternative battery tech|alternative fuels',
  ],
  ['CONSTRUCTION', 'construction|proptech|real estate|housing|smart home assistants|home automation'],
  ['HR_WORK', 'hr tech|human resources|recruiting|remote work|talent acquisition'],
  [
    'LOGISTICS',
    'logistics|supply chain|delivery|transportation|warehouse management tech|digital freight brokerage|autonomous trucking|autonomous delivery|mobility|ridesharing|maritime|procurement',
  ],
  ['TOURISM', 'travel|tourism|sustainable tourism|airlines|booking'],
  [
    'MEDIA_GAMING',
    'gaming|media|entertainment|video|music|creator economy|social media|social network|podcasts|esports|cloud gaming|metaverse|sports tech|live',
  ],
  [
    'ECOMMERCE',
    'e-commerce|ecommerce|marketplace|retail|retail tech|grocery|auto commerce|cashierless checkout|subscriptions',
  ],
  [
    'HARDWARE',
    'hardware|robotics|drones|iot|hard tech|aerospace|satellites|space exploration|airplanes|3d printing|electronics|nanotechnology|commercial space launch|air taxis|semiconductors|unmanned vehicle',
  ],
  ['INDUSTRY', 'manufacturing|industrial|mining|advanced materials|industrial workplace safety|automotive'],
  [
    'AI_DATA',
    'artificial intelligence|ai|machine learning|generative ai|deep learning|nlp|computer vision|data engineering|analytics|big data|data science|conversational ai|reinforcement learning|data visualization|aiops|speech recognition',
  ],
  [
    'SOFTWARE',
    'saas|developer tools|b2b|api|apis|enterprise|enterprise software|productivity|open source|devops|no-code|cloud computing|design tools|collaboration|sales|marketing|crm|infrastructure|databases|robotic process automation|workflow automation|kubernetes',
  ],
  [
    'CONSUMER',
    'consumer|social|community|food tech|food & beverage|fashion|dating|beauty|home services|restaurant tech|ghost kitchens|messaging|consumer products',
  ],
];

interface Rule<Target> {
  values: string[];
  to: Target;
}

const byLabel = <Target extends string>(
  targets: readonly Target[],
  labels: Readonly<Record<Target, { readonly az: string; readonly en: string; readonly ru: string }>>,
): Rule<Target>[] =>
  targets.map((to) => ({ values: [...new Set([to, labels[to].az, labels[to].en, labels[to].ru])], to }));

const sectorRules: Rule<Sector>[] = [
  ...SECTOR_WORDS.map(([to, words]) => ({ values: words.split('|'), to })),
  ...byLabel(SECTORS, sectorLabels),
];

/** Words with which directories say that a company is no more, or was bought. */
const stateRules: ImportMapping['states']['rules'] = [
  { values: ['inactive', 'closed', 'dead', 'bağlanıb', 'закрыт'], to: 'CLOSED' },
  { values: ['acquired', 'satılıb', 'приобретён'], to: 'ACQUIRED' },
  { values: ['active', 'public', 'aktiv', 'aktivdir', 'активен'], to: 'ACTIVE' },
];

/**
 * What the columns most likely mean. Stages are left open when nothing but a status speaks of them: how far a company has come is
 * for people to say.
 */
export function suggestMapping(columns: readonly string[]): ImportMapping {
  const found = IMPORT_FIELDS.flatMap((field) => {
    const column = columns.find((name) => KNOWN[field].includes(fold(name)));
    return column === undefined ? [] : [{ field, column }];
  });
  const hasStage = found.some(({ field }) => field === 'stage');
  return {
    columns: found,
    stages: { rules: hasStage ? [...byLabel(STAGES, stageLabels)] : [], otherwise: null },
    states: { rules: [...stateRules], otherwise: null },
    sectors: { rules: [...sectorRules], otherwise: 'OTHER' },
    regions: { rules: [...byLabel(REGIONS, regionLabels)], otherwise: null },
    countries: { rules: [{ values: ['Azerbaijan', 'Azərbaycan', 'Азербайджан'], to: HOME_COUNTRY }], otherwise: null },
    intakes: { rules: [], otherwise: null },
    leniency: 'REJECT_ROW',
  };
}

/** A remembered mapping, as far as the file still has its columns. */
export function fitMapping(remembered: ImportMapping, columns: readonly string[]): ImportMapping {
  return { ...remembered, columns: remembered.columns.filter(({ column }) => columns.includes(column)) };
}
