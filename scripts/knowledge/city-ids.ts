import { fold } from '../../lib/knowledge/fold';

/**
 * Wikidata ids of capitals and of other cities that news name every day, by ISO code of their country; the sources have
 * cities without ids. Names as the Factbook (capitals) and GeoNames (others) write them.
 */
const LINES: readonly string[] = [
  "AD Andorra la Vella Q1863|AE Abu Dhabi Q1519|AE Dubai Q612|AF Kabul Q5838|AG Saint John's Q36262|AL Tirana Q19689|AM Yerevan Q1953",
  'AO Luanda Q3897|AR Buenos Aires Q1486|AT Vienna Q1741|AU Canberra Q3114|AU Sydney Q3130|AU Melbourne Q3141|AZ Baku Q9248',
  'BA Sarajevo Q11194|BB Bridgetown Q36168|BD Dhaka Q1354|BE Brussels Q240|BF Ouagadougou Q3777|BG Sofia Q472|BH Manama Q3882',
  'BI Bujumbura Q3854|BJ Porto-Novo Q3799|BJ Cotonou Q43595|BN Bandar Seri Begawan Q9279|BO La Paz Q1491|BR Brasilia Q2844',
  'BR São Paulo Q174|BR Rio de Janeiro Q8678|BS Nassau Q2467|BT Thimphu Q9270|BW Gaborone Q3919|BY Minsk Q2280|BZ Belmopan Q3043',
  'CA Ottawa Q1930|CA Toronto Q172|CA Montréal Q340|CA Vancouver Q24639|CD Kinshasa Q3838|CF Bangui Q3832|CG Brazzaville Q3844',
  'CH Bern Q70|CH Geneva Q71|CH Zürich Q72|CI Yamoussoukro Q3768|CI Abidjan Q1515|CL Santiago Q2887|CM Yaounde Q3808|CM Douala Q132830',
  'CN Beijing Q956|CN Shanghai Q8686|CO Bogota Q2841|CR San Jose Q3070|CU Havana Q1563|CV Praia Q3751|CY Nicosia Q3856|CZ Prague Q1085',
  'DE Berlin Q64|DE Munich Q1726|DE Hamburg Q1055|DE Frankfurt am Main Q1794|DE Köln Q365|DJ Djibouti Q3604|DK Copenhagen Q1748',
  'DM Roseau Q36281|DO Santo Domingo Q34820|DZ Algiers Q3561|EC Quito Q2900|EC Guayaquil Q43509|EE Tallinn Q1770|EG Cairo Q85',
  'EG Alexandria Q87|ER Asmara Q3642|ES Madrid Q2807|ES Barcelona Q1492|ET Addis Ababa Q3624|FI Helsinki Q1757|FJ Suva Q38807',
  'FM Palikir Q42751|FR Paris Q90|FR Strasbourg Q6602|FR Marseille Q23482|GA Libreville Q3825|GB London Q84|GB Manchester Q18125',
  'GB Birmingham Q2256|GB Liverpool Q24826|GB Edinburgh Q23436|GB Glasgow Q4093|GB Belfast Q10686|GB Cardiff Q10690',
  "GD Saint George's Q41547|GE Tbilisi Q994|GH Accra Q3761|GM Banjul Q3726|GN Conakry Q3733|GQ Malabo Q3818|GR Athens Q1524",
  'GT Guatemala City Q1555|GW Bissau Q3739|GY Georgetown Q10717|HN Tegucigalpa Q3238|HR Zagreb Q1435|HT Port-au-Prince Q34261',
  'HU Budapest Q1781|ID Jakarta Q3630|IE Dublin Q1761|IL Jerusalem Q1218|IL Tel Aviv Q33935|IN New Delhi Q987|IN Delhi Q1353',
  'IN Mumbai Q1156|IQ Baghdad Q1530|IR Tehran Q3616|IS Reykjavik Q1764|IT Rome Q220|IT Milan Q490|JM Kingston Q34692|JO Amman Q3805',
  'JP Tokyo Q1490|JP Hiroshima Q34664|KE Nairobi Q3870|KG Bishkek Q9361|KH Phnom Penh Q1850|KI Tarawa Q131233|KM Moroni Q3901',
  'KN Basseterre Q41295|KP Pyongyang Q18808|KR Seoul Q8684|KW Kuwait City Q35178|KZ Astana Q1520|KZ Almaty Q35493|LA Vientiane Q9326',
  'LB Beirut Q3820|LC Castries Q41699|LI Vaduz Q1844|LK Colombo Q35381|LR Monrovia Q3748|LS Maseru Q3909|LT Vilnius Q216',
  'LU Luxembourg Q1842|LV Riga Q1773|LY Tripoli Q3579|MA Rabat Q3551|MA Casablanca Q7903|MD Chisinau Q21197|ME Podgorica Q23564',
  'MG Antananarivo Q3915|MH Majuro Q12919|MK Skopje Q384|ML Bamako Q3703|MM Naypyidaw Q37400|MM Yangon Q37995|MN Ulaanbaatar Q23430',
  'MR Nouakchott Q3688|MT Valletta Q23800|MU Port Louis Q3929|MV Male Q9347|MW Lilongwe Q3876|MX Mexico City Q1489',
  'MY Kuala Lumpur Q1865|MZ Maputo Q3889|NA Windhoek Q3935|NE Niamey Q3674|NG Abuja Q3787|NG Lagos Q8673|NI Managua Q3274',
  'NL Amsterdam Q727|NL The Hague Q36600|NO Oslo Q585|NP Kathmandu Q3037|NR Yaren Q31026|NZ Wellington Q23661|NZ Auckland Q37100',
  'OM Muscat Q3826|PA Panama City Q3306|PE Lima Q2868|PG Port Moresby Q36526|PH Manila Q1461|PK Islamabad Q1362|PK Karachi Q8660',
  'PL Warsaw Q270|PT Lisbon Q597|PY Asuncion Q2933|QA Doha Q3861|RO Bucharest Q19660|RS Belgrade Q3711|RU Moscow Q649',
  'RU Saint Petersburg Q656|RW Kigali Q3859|SA Riyadh Q3692|SB Honiara Q40921|SC Victoria Q3940|SD Khartoum Q1963|SE Stockholm Q1754',
  'SG Singapore Q334|SI Ljubljana Q437|SK Bratislava Q1780|SL Freetown Q3780|SM San Marino Q1848|SN Dakar Q3718|SO Mogadishu Q2449',
  "SR Paramaribo Q3001|SS Juba Q1947|ST Sao Tome Q3932|SV San Salvador Q3110|SY Damascus Q3766|SY Aleppo Q41183|TD N'Djamena Q3659",
  "TG Lome Q3792|TH Bangkok Q1861|TJ Dushanbe Q9365|TL Dili Q9310|TM Ashgabat Q23438|TN Tunis Q3572|TO Nuku'alofa Q38834",
  'TR Ankara Q3640|TR Istanbul Q406|TT Port of Spain Q39178|TV Funafuti Q34126|TW Taipei Q1867|TZ Dodoma Q3866|TZ Dar es Salaam Q1960',
  'UA Kyiv Q1899|UA Kharkiv Q42308|UA Odessa Q1874|UA Lviv Q36036|UG Kampala Q3894|US Washington Q61|US Washington, D.C. Q61|US New York City Q60',
  'US Los Angeles Q65|US Chicago Q1297|US Houston Q16555|US Philadelphia Q1345|US San Diego Q16552|US Dallas Q16557|US Miami Q8652',
  'US San Francisco Q62|US Seattle Q5083|US Boston Q100|US Atlanta Q23556|US Denver Q16554|US Detroit Q12439|US Baltimore Q5092',
  'US Las Vegas Q23768|US Cleveland Q37320|UY Montevideo Q1335|UZ Tashkent Q269|VC Kingstown Q41474|VE Caracas Q1533|VN Hanoi Q1858',
  'VU Port-Vila Q37806|WS Apia Q36260|XK Pristina Q25270|YE Sanaa Q2471|ZA Pretoria Q3926|ZA Johannesburg Q34647|ZA Cape Town Q5465',
  'ZM Lusaka Q3881|ZW Harare Q3921',
];

const keyOf = (iso: string, name: string): string => `${iso}|${fold(name)}`;

const IDS: ReadonlyMap<string, string> = new Map(
  LINES.flatMap((line) => line.split('|')).map((entry) => {
    const [, iso, name, qid] = /^([A-Z]{2}) (.+) (Q\d+)$/.exec(entry) as RegExpExecArray;
    return [keyOf(iso as string, name as string), qid as string];
  }),
);

/** The Wikidata id of a city by the ISO code of its country and its name, with or without diacritics; null where it is not in the list. */
export const cityId = (iso: string, name: string): string | null => IDS.get(keyOf(iso, name)) ?? null;
