/**
 * Ministers who held office after the middle of 2022, or whom the sources lack, compiled by hand, in the lines of the leaders:
 * `F` foreign affairs, `D` defence, `M` finance, `I` the interior. An open end says that the source speaks no further.
 */
export const TERMS_OF_MINISTERS = `
AR F Minister of Foreign Affairs: Santiago Cafiero 2021-09-20 2023-12-10; Diana Mondino 2023-12-10 2024-10-30; Gerardo Werthein 2024-11-04 2025-10-27; Pablo Quirno 2025-10-28
AR M Minister of Economy: Sergio Massa 2022-08-03 2023-12-10; Luis Caputo 2023-12-10
AU F Minister for Foreign Affairs: Julie Bishop 2013-09-18 2018-08-28; Marise Payne 2018-08-28 2022-05-23; Penny Wong 2022-05-23
AU D Minister for Defence: Peter Dutton 2021-03-30 2022-05-23; Richard Marles 2022-06-01
AU M Treasurer: Josh Frydenberg 2018-08-24 2022-05-23; Jim Chalmers 2022-05-23
BR F Minister of Foreign Affairs: Ernesto Araújo 2019-01-01 2021-03-29; Carlos Alberto França 2021-04-06 2022-12-31; Mauro Vieira 2023-01-01
BR M Minister of Finance: Paulo Guedes 2019-01-01 2022-12-31; Fernando Haddad 2023-01-01
CA F Minister of Foreign Affairs: Chrystia Freeland 2017-01-10 2019-11-20; François-Philippe Champagne 2019-11-20 2021-01-12; Marc Garneau 2021-01-12 2021-10-26; Mélanie Joly 2021-10-26 2025-05-13; Anita Anand 2025-05-13
CA D Minister of National Defence: Harjit Sajjan 2015-11-04 2021-10-26; Anita Anand 2021-10-26 2023-07-26; Bill Blair 2023-07-26 2025-05-13; David McGuinty 2025-05-13
CA M Minister of Finance: Bill Morneau 2015-11-04 2020-08-17; Chrystia Freeland 2020-08-18 2024-12-16; Dominic LeBlanc 2024-12-16 2025-03-14; François-Philippe Champagne 2025-03-14
CN F Minister of Foreign Affairs: Yang Jiechi 2007-04-27 2013-03-16; Wang Yi 2013-03-16 2022-12-30; Qin Gang 2022-12-30 2023-07-25; Wang Yi 2023-07-25
CN D Minister of National Defense: Wei Fenghe 2018-03-19 2023-03-12; Li Shangfu 2023-03-12 2023-10-24; Dong Jun 2023-12-29
DE F Federal Minister for Foreign Affairs: Guido Westerwelle 2009-10-28 2013-12-17; Frank-Walter Steinmeier 2013-12-17 2017-01-27; Sigmar Gabriel 2017-01-27 2018-03-14; Heiko Maas 2018-03-14 2021-12-08; Annalena Baerbock 2021-12-08 2025-05-06; Johann Wadephul 2025-05-06
DE D Federal Minister of Defence: Ursula von der Leyen 2013-12-17 2019-07-17; Annegret Kramp-Karrenbauer 2019-07-17 2021-12-08; Christine Lambrecht 2021-12-08 2023-01-19; Boris Pistorius 2023-01-19
DE M Federal Minister of Finance: Wolfgang Schäuble 2009-10-28 2017-10-24; Olaf Scholz 2018-03-14 2021-12-08; Christian Lindner 2021-12-08 2024-11-07; Jörg Kukies 2024-11-07 2025-05-06; Lars Klingbeil 2025-05-06
DE I Federal Minister of the Interior: Thomas de Maizière 2013-12-17 2018-03-14; Horst Seehofer 2018-03-14 2021-12-08; Nancy Faeser 2021-12-08 2025-05-06; Alexander Dobrindt 2025-05-06
DK F Minister for Foreign Affairs: Jeppe Kofod 2019-06-27 2022-12-15; Lars Løkke Rasmussen 2022-12-15
DK D Minister of Defence: Jakob Ellemann-Jensen 2022-12-15 2023-08-22; Troels Lund Poulsen 2023-08-22
EG F Minister of Foreign Affairs: Sameh Shoukry 2014-06-17 2024-07-03; Badr Abdelatty 2024-07-03
ES F Minister of Foreign Affairs: Josep Borrell 2018-06-07 2019-11-29; Arancha González Laya 2020-01-13 2021-07-12; José Manuel Albares 2021-07-12
ES D Minister of Defence: Margarita Robles 2018-06-07
FI F Minister for Foreign Affairs: Pekka Haavisto 2019-06-06 2023-06-20; Elina Valtonen 2023-06-20
FR F Minister for Foreign Affairs: Bernard Kouchner 2007-05-18 2010-11-14; Michèle Alliot-Marie 2010-11-14 2011-02-27; Alain Juppé 2011-02-27 2012-05-16; Laurent Fabius 2012-05-16 2016-02-11; Jean-Marc Ayrault 2016-02-11 2017-05-10; Jean-Yves Le Drian 2017-05-17 2022-05-20; Catherine Colonna 2022-05-20 2024-01-11; Stéphane Séjourné 2024-01-11 2024-09-21; Jean-Noël Barrot 2024-09-21
FR D Minister of the Armed Forces: Florence Parly 2017-06-21 2022-05-20; Sébastien Lecornu 2022-05-20 2025-09-09; Catherine Vautrin 2025-10-12
FR M Minister of Economics and Finance: Bruno Le Maire 2017-05-17 2024-09-21; Antoine Armand 2024-09-21 2024-12-23; Éric Lombard 2024-12-23 2025-10-05; Roland Lescure 2025-10-05
FR I Minister of the Interior: Gérald Darmanin 2020-07-06 2024-09-21; Bruno Retailleau 2024-09-21 2025-10-12; Laurent Nuñez 2025-10-12
GB F Foreign Secretary: David Miliband 2007-06-28 2010-05-11; William Hague 2010-05-12 2014-07-14; Philip Hammond 2014-07-15 2016-07-13; Boris Johnson 2016-07-13 2018-07-09; Jeremy Hunt 2018-07-09 2019-07-24; Dominic Raab 2019-07-24 2021-09-15; Liz Truss 2021-09-15 2022-09-06; James Cleverly 2022-09-06 2023-11-13; David Cameron 2023-11-13 2024-07-05; David Lammy 2024-07-05 2025-09-05; Yvette Cooper 2025-09-05
GB D Secretary of State for Defence: Michael Fallon 2014-07-15 2017-11-01; Gavin Williamson 2017-11-02 2019-05-01; Penny Mordaunt 2019-05-01 2019-07-24; Ben Wallace 2019-07-24 2023-08-31; Grant Shapps 2023-08-31 2024-07-05; John Healey 2024-07-05
GB M Chancellor of the Exchequer: Alistair Darling 2007-06-28 2010-05-11; George Osborne 2010-05-11 2016-07-13; Philip Hammond 2016-07-13 2019-07-24; Sajid Javid 2019-07-24 2020-02-13; Rishi Sunak 2020-02-13 2022-07-05; Nadhim Zahawi 2022-07-05 2022-09-06; Kwasi Kwarteng 2022-09-06 2022-10-14; Jeremy Hunt 2022-10-14 2024-07-05; Rachel Reeves 2024-07-05
GB I Home Secretary: Theresa May 2010-05-12 2016-07-13; Amber Rudd 2016-07-13 2018-04-29; Sajid Javid 2018-04-30 2019-07-24; Priti Patel 2019-07-24 2022-09-06; Suella Braverman 2022-09-06 2022-10-19; Grant Shapps 2022-10-19 2022-10-25; Suella Braverman 2022-10-25 2023-11-13; James Cleverly 2023-11-13 2024-07-05; Yvette Cooper 2024-07-05 2025-09-05; Shabana Mahmood 2025-09-05
GE F Minister of Foreign Affairs: Ilia Darchiashvili 2022-04-04 2024-11-28; Maka Botchorishvili 2024-11-28
GR F Minister of Foreign Affairs: Nikos Dendias 2019-07-09 2023-05-26; Giorgos Gerapetritis 2023-06-27
HU F Minister of Foreign Affairs and Trade: Péter Szijjártó 2014-09-23
ID F Minister of Foreign Affairs: Retno Marsudi 2014-10-27 2024-10-20; Sugiono 2024-10-21
ID D Minister of Defence: Prabowo Subianto 2019-10-23 2024-10-20; Sjafrie Sjamsoeddin 2024-10-21
IL F Minister of Foreign Affairs: Israel Katz 2019-02-17 2020-05-17; Gabi Ashkenazi 2020-05-17 2021-06-13; Yair Lapid 2021-06-13 2022-12-29; Eli Cohen 2022-12-29 2024-01-01; Israel Katz 2024-01-01 2024-11-08; Gideon Sa'ar 2024-11-10
IL D Minister of Defense: Avigdor Lieberman 2016-05-30 2018-11-18; Naftali Bennett 2019-11-08 2020-05-17; Benny Gantz 2020-05-17 2022-12-29; Yoav Gallant 2022-12-29 2024-11-08; Israel Katz 2024-11-08
IL M Minister of Finance: Avigdor Lieberman 2021-06-13 2022-12-29; Bezalel Smotrich 2022-12-29
IN F Minister of External Affairs: Sushma Swaraj 2014-05-26 2019-05-30; S. Jaishankar 2019-05-30
IN D Minister of Defence: Manohar Parrikar 2014-11-09 2017-03-13; Nirmala Sitharaman 2017-09-03 2019-05-30; Rajnath Singh 2019-05-30
IN M Minister of Finance: Arun Jaitley 2014-05-26 2019-05-30; Nirmala Sitharaman 2019-05-31
IN I Minister of Home Affairs: Rajnath Singh 2014-05-26 2019-05-30; Amit Shah 2019-05-30
IR F Minister of Foreign Affairs: Mohammad Javad Zarif 2013-08-15 2021-08-25; Hossein Amir-Abdollahian 2021-08-25 2024-05-19; Abbas Araghchi 2024-08-21
IT F Minister of Foreign Affairs: Paolo Gentiloni 2014-10-31 2016-12-12; Angelino Alfano 2016-12-12 2018-06-01; Enzo Moavero Milanesi 2018-06-01 2019-09-05; Luigi Di Maio 2019-09-05 2022-10-22; Antonio Tajani 2022-10-22
IT D Minister of Defence: Lorenzo Guerini 2019-09-05 2022-10-22; Guido Crosetto 2022-10-22
IT M Minister of Economy and Finance: Daniele Franco 2021-02-13 2022-10-22; Giancarlo Giorgetti 2022-10-22
IT I Minister of the Interior: Matteo Salvini 2018-06-01 2019-09-05; Luciana Lamorgese 2019-09-05 2022-10-22; Matteo Piantedosi 2022-10-22
JP F Minister for Foreign Affairs: Toshimitsu Motegi 2019-09-11 2021-11-04; Yoshimasa Hayashi 2021-11-10 2023-09-13; Yoko Kamikawa 2023-09-13 2024-10-01; Takeshi Iwaya 2024-10-01 2025-10-21; Toshimitsu Motegi 2025-10-21
JP D Minister of Defense: Nobuo Kishi 2020-09-16 2022-08-10; Yasukazu Hamada 2022-08-10 2023-09-13; Minoru Kihara 2023-09-13 2024-10-01; Gen Nakatani 2024-10-01 2025-10-21; Shinjirō Koizumi 2025-10-21
JP M Minister of Finance: Shunichi Suzuki 2021-10-04 2024-10-01; Katsunobu Katō 2024-10-01 2025-10-21; Satsuki Katayama 2025-10-21
KR F Minister of Foreign Affairs: Park Jin 2022-05-12 2024-01-10; Cho Tae-yul 2024-01-10 2025-07-19; Cho Hyun 2025-07-19
KR D Minister of National Defense: Lee Jong-sup 2022-05-11 2023-10-07; Shin Won-sik 2023-10-07 2024-09-06; Kim Yong-hyun 2024-09-06 2024-12-05; Ahn Gyu-back 2025-07-25
MX F Secretary of Foreign Affairs: Marcelo Ebrard 2018-12-01 2023-06-12; Alicia Bárcena 2023-06 2024-10-01; Juan Ramón de la Fuente 2024-10-01
NL F Minister of Foreign Affairs: Wopke Hoekstra 2022-01-10 2023-09-01; Hanke Bruins Slot 2023-09-05 2024-07-02; Caspar Veldkamp 2024-07-02 2025-08-22
NL D Minister of Defence: Kajsa Ollongren 2022-01-10 2024-07-02
NO F Minister of Foreign Affairs: Anniken Huitfeldt 2021-10-14 2023-10-16; Espen Barth Eide 2023-10-16
NZ F Minister of Foreign Affairs: Nanaia Mahuta 2020-11-06 2023-11-11; Grant Robertson 2023-11-11 2023-11-27; Winston Peters 2023-11-27
PH F Secretary of Foreign Affairs: Enrique Manalo 2022-07-01 2025-06-30; Theresa Lazaro 2025-07-01
PK F Minister of Foreign Affairs: Bilawal Bhutto Zardari 2022-04-27 2023-08-10; Jalil Abbas Jilani 2023-08-17 2024-03-04; Ishaq Dar 2024-03-11
PL F Minister of Foreign Affairs: Zbigniew Rau 2020-08-26 2023-11-27; Radosław Sikorski 2023-12-13
PL D Minister of National Defence: Mariusz Błaszczak 2018-01-09 2023-12-13; Władysław Kosiniak-Kamysz 2023-12-13
RU D Minister of Defence: Sergei Shoigu 2012-11-06 2024-05-12; Andrey Belousov 2024-05-14
SA F Minister of Foreign Affairs: Faisal bin Farhan Al Saud 2019-10-23
SE F Minister for Foreign Affairs: Ann Linde 2019-09-10 2022-10-18; Tobias Billström 2022-10-18 2024-09-10; Maria Malmer Stenergard 2024-09-10
SE D Minister for Defence: Pål Jonson 2022-10-18
SK F Minister of Foreign Affairs: Juraj Blanár 2023-10-25
SY F Minister of Foreign Affairs: Faisal Mekdad 2020-11-22 2024-09-23; Asaad al-Shaibani 2024-12-21
TR F Minister of Foreign Affairs: Mevlüt Çavuşoğlu 2015-11-24 2023-06-03; Hakan Fidan 2023-06-04
TR D Minister of National Defence: Hulusi Akar 2018-07-10 2023-06-03; Yaşar Güler 2023-06-04
TR M Minister of Treasury and Finance: Nureddin Nebati 2021-12-02 2023-06-03; Mehmet Şimşek 2023-06-04
TR I Minister of the Interior: Süleyman Soylu 2016-08-31 2023-06-04; Ali Yerlikaya 2023-06-04
UA F Minister of Foreign Affairs: Pavlo Klimkin 2014-06-19 2019-08-29; Vadym Prystaiko 2019-08-29 2020-03-04; Dmytro Kuleba 2020-03-04 2024-09-05; Andrii Sybiha 2024-09-05
UA D Minister of Defence: Stepan Poltorak 2014-10-14 2019-08-29; Andriy Zahorodniuk 2019-08-29 2020-03-04; Andriy Taran 2020-03-04 2021-11-03; Oleksii Reznikov 2021-11-04 2023-09-05; Rustem Umerov 2023-09-06 2025-07-16
UA I Minister of Internal Affairs: Arsen Avakov 2014-02-27 2021-07-15; Denys Monastyrsky 2021-07-16 2023-01-18; Ihor Klymenko 2023-02-07
US F Secretary of State: Condoleezza Rice 2005-01-26 2009-01-20; Hillary Clinton 2009-01-21 2013-02-01; John Kerry 2013-02-01 2017-01-20; Rex Tillerson 2017-02-01 2018-03-31; Mike Pompeo 2018-04-26 2021-01-20; Antony Blinken 2021-01-26 2025-01-20; Marco Rubio 2025-01-21
US D Secretary of Defense: Robert Gates 2006-12-18 2011-07-01; Leon Panetta 2011-07-01 2013-02-26; Chuck Hagel 2013-02-27 2015-02-17; Ash Carter 2015-02-17 2017-01-20; Jim Mattis 2017-01-20 2019-01-01; Mark Esper 2019-07-23 2020-11-09; Lloyd Austin 2021-01-22 2025-01-20; Pete Hegseth 2025-01-25
US M Secretary of the Treasury: Timothy Geithner 2009-01-26 2013-01-25; Jack Lew 2013-02-28 2017-01-20; Steven Mnuchin 2017-02-13 2021-01-20; Janet Yellen 2021-01-26 2025-01-20; Scott Bessent 2025-01-28
ZA F Minister of International Relations: Naledi Pandor 2019-05-30 2024-06-19; Ronald Lamola 2024-07-03
`;
