/**
 * Terms of office that ended or began in 2026, looked up in reports of the day, in the lines of the leaders. A change that
 * was found in one place alone has the month and not the day; who holds an office that is not here was not looked up.
 */
export const TERMS_SINCE_2026 = `
BD G Prime Minister: Tarique Rahman 2026-02-17
BG S President: Rumen Radev 2017-01-22 2026-01; Iliana Iotova 2026-01
BG G Prime Minister: Rosen Zhelyazkov 2025-01-16 2026-02; Rumen Radev 2026-05-08
CL S President: Gabriel Boric 2022-03-11 2026-03-11; José Antonio Kast 2026-03-11
CO S President: Gustavo Petro 2022-08-07 2026-08-07; Abelardo de la Espriella 2026-08-07
CR S President: Rodrigo Chaves 2022-05-08 2026-05-08; Laura Fernández 2026-05-08
GB G Prime Minister: Keir Starmer 2024-07-05 2026-07-20; Andy Burnham 2026-07-20
HN S President: Xiomara Castro 2022-01-27 2026-01-27; Nasry Asfura 2026-01-27
HU S President: Tamás Sulyok 2024-03-05 2026-08; András Baka 2026-08
HU G Prime Minister: Viktor Orbán 2010-05-29 2026-05-09; Péter Magyar 2026-05-09
IQ S President: Abdul Latif Rashid 2022-10-17 2026-04; Nizar Amedi 2026-04
IQ G Prime Minister: Mohammed Shia' Al Sudani 2022-10-27 2026-05-14; Ali al-Zaidi 2026-05-14
IR S Supreme Leader: Ali Khamenei 1989-06-04 2026-02-28; Mojtaba Khamenei 2026-03-08
LT G Prime Minister: Inga Ruginienė 2025-09-25 2026-07; Mindaugas Sinkevičius 2026-07
LV G Prime Minister: Evika Siliņa 2023-09-15 2026-05; Andris Kulbergs 2026-05
MD G Prime Minister: Alexandru Munteanu 2025-11-01 2026-07; Vasile Tofan 2026-07
NO S King: Harald V 1991-01-17 2026-08-28; Haakon VIII 2026-08-28
NL G Prime Minister: Dick Schoof 2024-07-02 2026-02-23; Rob Jetten 2026-02-23
NL F Minister of Foreign Affairs: David van Weel 2025-09-05 2026-02-23; Tom Berendsen 2026-02-23
NL D Minister of Defence: Ruben Brekelmans 2024-07-02 2026-02-23; Dilan Yeşilgöz-Zegerius 2026-02-23
NP G Prime Minister: Sushila Karki 2025-09-12 2026-03; Balendra Shah 2026-03
PE S President: José Jerí 2025-10-10 2026-02; José María Balcázar 2026-02-18 2026-07-28; Keiko Fujimori 2026-07-28
PT S President: Marcelo Rebelo de Sousa 2016-03-09 2026-03-09; António José Seguro 2026-03-09
SI G Prime Minister: Robert Golob 2022-06-01 2026-06; Janez Janša 2026-06
UA G Prime Minister: Yulia Svyrydenko 2025-07-17 2026-07
UA D Minister of Defence: Denys Shmyhal 2025-07-17 2026-01-14
VE S President: Nicolás Maduro 2013-04-19 2026-01-03; Delcy Rodríguez 2026-01-05
VN S President: Lương Cường 2024-10-21 2026-04
VN G Prime Minister: Phạm Minh Chính 2021-04-05 2026-04
`;

/** Heads of bodies whose terms ended or began in 2026, in the lines of the bodies. */
export const TERMS_OF_BODIES_SINCE_2026 = `
UNHCR | High Commissioner for Refugees: Filippo Grandi IT 2016-01-01 2025-12-31; Barham Salih IQ 2026-01-01
Federal Reserve | Chair: Jerome Powell US 2018-02-05 2026-05-22; Kevin Warsh US 2026-05-22
`;
