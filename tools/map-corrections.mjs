// What Natural Earth's tables need before they are shown to a class; keys are `adm1_code`, because ISO codes repeat in the data.

/** Country codes (ISO 3166-1 alpha-2, lower case) by the numeric ids of world-atlas, for every land that can enter the frame. */
export const COUNTRY_CODES = {
  '004': 'af',
  '031': 'az',
  '048': 'bh',
  '051': 'am',
  156: 'cn',
  196: 'cy',
  231: 'et',
  232: 'er',
  262: 'dj',
  268: 'ge',
  275: 'ps',
  356: 'in',
  364: 'ir',
  368: 'iq',
  376: 'il',
  398: 'kz',
  400: 'jo',
  414: 'kw',
  417: 'kg',
  422: 'lb',
  496: 'mn',
  512: 'om',
  524: 'np',
  586: 'pk',
  634: 'qa',
  643: 'ru',
  682: 'sa',
  706: 'so',
  729: 'sd',
  760: 'sy',
  762: 'tj',
  784: 'ae',
  792: 'tr',
  795: 'tm',
  804: 'ua',
  818: 'eg',
  860: 'uz',
  887: 'ye',
  300: 'gr',
  100: 'bg',
  642: 'ro',
  498: 'md',
  '064': 'bt',
  '050': 'bd',
  144: 'lk',
  462: 'mv',
  104: 'mm',
  728: 'ss',
  434: 'ly',
  404: 'ke',
};

/** Lands that world-atlas leaves without an id: the code they get, whether their outline is disputed, and whose fill they take. */
export const NAMELESS = {
  'Siachen Glacier': { code: 'x-siachen', name: 'Siachen Glacier', disputed: true },
  'N. Cyprus': { code: 'cy', part: 'x-north-cyprus', disputed: true },
  'Cyprus U.N. Buffer Zone': { code: 'cy', part: 'x-cyprus-buffer', disputed: true },
  Dhekelia: { code: 'cy' },
  Akrotiri: { code: 'cy' },
  Somaliland: { code: 'so', part: 'x-somaliland', disputed: true },
  Baikonur: { code: 'kz' },
};

/** The states whose first-level provinces are drawn. */
export const PROVINCE_STATES = { IRN: 'ir', PAK: 'pk', IRQ: 'iq', SYR: 'sy', AFG: 'af', TJK: 'tj' };

/** Provinces that were merged into another since the data was drawn: from code, into code. */
export const MERGED_INTO = { 'PAK-1112': 'PAK-1123' };

/** Provinces whose status is disputed between states; all their lines are dashed. */
export const DISPUTED_PROVINCES = new Set(['PAK-1109', 'PAK-1111', 'SYR-5261']);

/** Names by `adm1_code` where the data's English name is old, short, wrong or marked with signs that the map's face lacks. */
export const PROVINCE_NAMES = {
  'PAK-1123': { name: 'Khyber Pakhtunkhwa', fa: 'خیبر پختونخوا', ur: 'خیبر پختونخوا' },
  'PAK-1109': { name: 'Azad Kashmir' },
  'PAK-1110': { name: 'Islamabad', fa: 'اسلام‌آباد', ur: 'اسلام آباد' },
  'PAK-1108': { fa: 'بلوچستان', ur: 'بلوچستان' },
  'IRQ-3049': { name: 'Kirkuk' },
  'IRQ-3224': { name: 'Al-Qadisiyyah' },
  'IRQ-3052': { name: 'Saladin', fa: 'صلاح‌الدین' },
  'IRQ-3225': { name: 'Dhi Qar', fa: 'ذی‌قار' },
  'SYR-138': { name: 'Hama', fa: 'حما' },
  'TJK-369': { name: 'Sughd', fa: 'سغد', ur: 'سغد' },
  'TJK-366': { name: 'Gorno-Badakhshan', fa: 'کوهستان بدخشان', ur: 'گورنو بدخشاں' },
  'TJK-368': { name: 'Districts of Republican Subordination', fa: 'ناحیه‌های تابع جمهوری' },
  'AFG-1747': { name: 'Ghor' },
  'AFG-1752': { name: 'Uruzgan' },
  'AFG-1753': { name: 'Daykundi', fa: 'دایکندی', ur: 'دایکندی' },
  'AFG-1769': { name: 'Panjshir', fa: 'پنجشیر', ur: 'پنجشیر' },
  'AFG-1774': { name: 'Wardak' },
  'SYR-5261': {
    name: 'UN disengagement zone',
    fa: 'منطقهٔ جداسازی سازمان ملل',
    ur: 'اقوام متحدہ کا علاقۂ علیحدگی',
  },
};

/** Words for `province` that the Persian and Urdu names carry before or after the name proper. */
export const PROVINCE_WORDS =
  /^(استان|ایالت|ولایت|ناحیه|صوبہ|محافظہ|علاقہ)\s+|\s+(صوبہ|صوبه|پراونس|علاقہ|پاکستان)$/gu;

/** Pairs of countries whose common line is disputed, where neither area is disputed as a whole. */
export const DISPUTED_PAIRS = new Set(['cn-in', 'eg-sd', 'il-lb', 'il-ps', 'il-sy', 'ru-ua']);

/** Where the name of a country stands, in lon/lat; chosen by eye so that it clears the places of the theatre. */
export const COUNTRY_LABELS = {
  ir: [54.6, 32.6],
  pk: [68.3, 29.3],
  af: [65.6, 33.6],
  iq: [43.4, 32.5],
  sy: [38.6, 35.0],
  tm: [59.4, 39.2],
  uz: [63.5, 41.6],
  tj: [71.0, 38.6],
  kg: [74.4, 41.6],
  kz: [67.0, 47.6],
  cn: [79.6, 37.6],
  in: [75.2, 25.6],
  np: [83.0, 28.6],
  sa: [45.0, 24.4],
  om: [56.6, 21.2],
  ae: [54.3, 23.6],
  qa: [51.2, 25.3],
  bh: [50.56, 26.05],
  kw: [47.6, 29.35],
  ye: [47.4, 15.9],
  jo: [36.7, 31.1],
  il: [34.9, 31.2],
  ps: [35.25, 32.0],
  lb: [35.9, 34.0],
  tr: [38.0, 38.9],
  am: [44.9, 40.35],
  az: [48.2, 40.4],
  ge: [43.4, 42.1],
  ru: [45.0, 49.5],
  eg: [32.5, 27.4],
  sd: [33.8, 19.0],
  er: [38.2, 15.9],
  cy: [33.2, 35.0],
  et: [39.5, 12.5],
  so: [48.0, 9.8],
  dj: [42.5, 11.8],
  'x-siachen': [77.2, 35.4],
};

/** Names of countries where those of the data or of CLDR are long, old or not those of the United Nations. */
export const COUNTRY_NAMES = {
  tr: { name: 'Türkiye' },
  ae: { name: 'U.A.E.', fa: 'امارات', ur: 'امارات' },
  ps: { name: 'Palestine', fa: 'فلسطین', ur: 'فلسطین' },
  cy: { name: 'Cyprus' },
};

/** Seas, with the names that the United Nations' cartographers use, and a size class (1 large to 3 small). */
export const SEAS = [
  {
    id: 'persian-gulf',
    name: 'Persian Gulf',
    fa: 'خلیج فارس',
    ur: 'خلیج فارس',
    at: [51.3, 27.1],
    size: 2,
    turn: 38,
  },
  {
    id: 'gulf-of-oman',
    name: 'Gulf of Oman',
    fa: 'دریای عمان',
    ur: 'خلیج عمان',
    at: [59.1, 24.45],
    size: 2,
    turn: 0,
  },
  {
    id: 'arabian-sea',
    name: 'Arabian Sea',
    fa: 'دریای عرب',
    ur: 'بحیرہ عرب',
    at: [64.2, 20.6],
    size: 1,
    turn: 0,
  },
  {
    id: 'caspian-sea',
    name: 'Caspian Sea',
    fa: 'دریای خزر',
    ur: 'بحیرہ قزوین',
    at: [51.0, 40.4],
    size: 2,
    turn: 0,
  },
  { id: 'red-sea', name: 'Red Sea', fa: 'دریای سرخ', ur: 'بحیرہ احمر', at: [37.9, 21.0], size: 2, turn: 58 },
  {
    id: 'gulf-of-aden',
    name: 'Gulf of Aden',
    fa: 'خلیج عدن',
    ur: 'خلیج عدن',
    at: [48.0, 12.5],
    size: 3,
    turn: 0,
  },
  {
    id: 'mediterranean-sea',
    name: 'Mediterranean Sea',
    fa: 'دریای مدیترانه',
    ur: 'بحیرہ روم',
    at: [32.6, 33.5],
    size: 2,
    turn: 0,
  },
  {
    id: 'black-sea',
    name: 'Black Sea',
    fa: 'دریای سیاه',
    ur: 'بحیرہ اسود',
    at: [36.6, 43.2],
    size: 2,
    turn: 0,
  },
  {
    id: 'bay-of-bengal',
    name: 'Bay of Bengal',
    fa: 'خلیج بنگال',
    ur: 'خلیج بنگال',
    at: [86.5, 17.5],
    size: 1,
    turn: 0,
  },
];
