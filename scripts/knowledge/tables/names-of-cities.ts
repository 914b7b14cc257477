/**
 * How English news call cities that the list of cities spells otherwise, compiled by hand: country and spelling of the list,
 * then the other names.
 */
export const NAMES_OF_CITIES = `
UA Odessa: Odesa
UA Kyiv: Kiev
UA Kharkiv: Kharkov
UA Mykolayiv: Mykolaiv
UA Zaporizhia: Zaporizhzhia, Zaporizhzhya
UA Syevyerodonets’k: Severodonetsk, Sievierodonetsk
UA Lysychans’k: Lysychansk
UA Kramators’k: Kramatorsk
RU Rostov-na-Donu: Rostov-on-Don
RU Groznyy: Grozny
IN Mumbai: Bombay
IN Chennai: Madras
IN Kolkata: Calcutta
IN Bengaluru: Bangalore
MM Yangon: Rangoon
VN Ho Chi Minh City: Saigon
CN Beijing: Peking
SY Ar Raqqah: Raqqa
LY Mişrātah: Misrata
YE Al Ḩudaydah: Hodeidah, Hodeida, Hudaydah
PS Gaza: Gaza City
PS Khān Yūnis: Khan Younis
AZ Sumqayıt: Sumgait, Sumgayit
`;

/** Towns that news name though fewer than 100,000 people live there: the ISO code of the country, the name, other names. */
export const TOWNS = `
AZ Stepanakert, Khankendi, Xankendi
AZ Shusha, Shushi
AZ Lachin
AZ Nakhchivan
CH Davos
CU Guantanamo Bay, Guantánamo Bay
EG Sharm el-Sheikh
GE Sukhumi
GE Tskhinvali
PS Jenin
PS Ramallah
SY Kobani, Kobane
UA Avdiivka
UA Bakhmut
UA Bucha
UA Chernobyl, Chornobyl
UA Pokrovsk
US Pearl Harbor
YE Marib
`;
