/** A publisher as reports name it. */
export interface KnownOutlet {
  readonly name: string;
  /** It sells its reports to others, who credit it. */
  readonly isAgency: boolean;
}

const agencies: readonly (readonly [name: string, hosts: string, ...others: string[]])[] = [
  ['Reuters', 'reuters.com', 'Thomson Reuters'],
  ['AP', 'apnews.com', 'The Associated Press', 'Associated Press'],
  ['AFP', 'afp.com', 'Agence France-Presse', 'Agence France Presse'],
  ['SANA', 'sana.sy', 'Syrian Arab News Agency', 'سانا'],
  ['dpa', 'dpa.com', 'Deutsche Presse-Agentur'],
  ['EFE', 'efe.com', 'Agencia EFE'],
  ['Xinhua', 'xinhuanet.com news.cn', 'Xinhua News Agency'],
  ['TASS', 'tass.com tass.ru', 'ITAR-TASS'],
  ['Interfax', 'interfax.com interfax.ru'],
  ['Sputnik', 'sputniknews.com sputnikglobe.com', 'RIA Novosti'],
  ['Anadolu Agency', 'aa.com.tr', 'Anadolu', 'AA'],
  ['IRNA', 'irna.ir', 'Islamic Republic News Agency'],
  ['Tasnim', 'tasnimnews.com', 'Tasnim News Agency'],
  ['Fars', 'farsnews.ir', 'Fars News Agency'],
  ['UPI', 'upi.com', 'United Press International'],
  ['JTA', 'jta.org', 'Jewish Telegraphic Agency'],
  ['ANI', 'aninews.in', 'Asian News International'],
];

const outlets: readonly (readonly [name: string, hosts: string, ...others: string[]])[] = [
  ['Haaretz', 'haaretz.com haaretz.co.il', 'הארץ'],
  ['Times of Israel', 'timesofisrael.com', 'The Times of Israel'],
  ['Jerusalem Post', 'jpost.com', 'The Jerusalem Post'],
  ['Ynet', 'ynetnews.com ynet.co.il', 'Ynetnews'],
  ['Israel National News', 'israelnationalnews.com', 'Arutz Sheva'],
  ['i24NEWS', 'i24news.tv'],
  ['Globes', 'globes.co.il'],
  ['Al Jazeera', 'aljazeera.com aljazeera.net', 'الجزيرة'],
  ['Al Arabiya', 'alarabiya.net', 'العربية'],
  ['Al-Monitor', 'al-monitor.com'],
  ['Al-Masdar News', 'almasdarnews.com'],
  ['Al-Manar', 'almanar.com.lb', 'المنار'],
  ['Al Mayadeen', 'almayadeen.net', 'الميادين'],
  ['Asharq Al-Awsat', 'aawsat.com', 'الشرق الأوسط'],
  ['Arab News', 'arabnews.com'],
  ['Middle East Eye', 'middleeasteye.net'],
  ['Middle East Monitor', 'middleeastmonitor.com'],
  ['The National', 'thenationalnews.com'],
  ['Naharnet', 'naharnet.com'],
  ['The Syrian Observer', 'syrianobserver.com'],
  ['Syrian Observatory for Human Rights', 'syriahr.com', 'SOHR', 'المرصد السوري لحقوق الإنسان'],
  ['Enab Baladi', 'enabbaladi.net', 'عنب بلدي'],
  ['Press TV', 'presstv.ir presstv.com'],
  ['Iran International', 'iranintl.com'],
  ['RT', 'rt.com', 'Russia Today'],
  ['TRT World', 'trtworld.com'],
  ['BBC', 'bbc.com bbc.co.uk', 'BBC News'],
  ['The Guardian', 'theguardian.com', 'Guardian'],
  ['The Times', 'thetimes.co.uk thetimes.com'],
  ['The Telegraph', 'telegraph.co.uk'],
  ['The Independent', 'independent.co.uk'],
  ['Financial Times', 'ft.com'],
  ['The New York Times', 'nytimes.com', 'New York Times'],
  ['The Washington Post', 'washingtonpost.com', 'Washington Post'],
  ['The Wall Street Journal', 'wsj.com', 'Wall Street Journal'],
  ['CNN', 'cnn.com'],
  ['NPR', 'npr.org'],
  ['VOA', 'voanews.com', 'Voice of America'],
  ['RFE/RL', 'rferl.org', 'Radio Free Europe/Radio Liberty'],
  ['DW', 'dw.com', 'Deutsche Welle'],
  ['France 24', 'france24.com'],
  ['Long War Journal', 'longwarjournal.org'],
];

const byName = new Map<string, KnownOutlet>();
const byHost = new Map<string, KnownOutlet>();
for (const [list, isAgency] of [
  [agencies, true],
  [outlets, false],
] as const) {
  for (const [name, hosts, ...others] of list) {
    const outlet: KnownOutlet = { name, isAgency };
    for (const each of [name, ...others]) byName.set(foldName(each), outlet);
    for (const host of hosts.split(' ')) byHost.set(host, outlet);
  }
}

export function findOutletByName(name: string): KnownOutlet | null {
  return byName.get(foldName(name)) ?? null;
}

function foldName(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}

const address = /^https?:\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)/i;

/** Of the page's host or one it lies under ("en.globes.co.il"); the host's own name if no outlet is known there. Null for no web address. */
export function nameOutletOfAddress(url: string): string | null {
  const host = address
    .exec(url)?.[1]
    ?.toLowerCase()
    .replace(/^(?:www|m|amp)\./, '');
  if (host === undefined || !host.includes('.')) return null;
  const labels = host.split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const known = byHost.get(labels.slice(from).join('.'));
    if (known !== undefined) return known.name;
  }
  return host;
}
