/**
 * Heads of state and of government who held office after the middle of 2022, or whom the sources lack, compiled by hand: a
 * line has the ISO code of the country, the class (`S` head of state, `G` head of government), the office as it is called
 * there, and its holders with the days on which their terms began and ended. An open end says that the source speaks no
 * further, not who holds the office now.
 */
export const TERMS_OF_LEADERS = `
AR S President: Mauricio Macri 2015-12-10 2019-12-10; Alberto Fernández 2019-12-10 2023-12-10; Javier Milei 2023-12-10
AT G Federal Chancellor: Alexander Schallenberg 2021-10-11 2021-12-06; Karl Nehammer 2021-12-06 2025-01-10; Alexander Schallenberg 2025-01-10 2025-03-03; Christian Stocker 2025-03-03
AU G Prime Minister: Scott Morrison 2018-08-24 2022-05-23; Anthony Albanese 2022-05-23
BD G Prime Minister: Sheikh Hasina 2009-01-06 2024-08-05
BE G Prime Minister: Alexander De Croo 2020-10-01 2025-02-03; Bart De Wever 2025-02-03
BF S President: Roch Marc Christian Kaboré 2015-12-29 2022-01-24; Paul-Henri Sandaogo Damiba 2022-01-31 2022-09-30; Ibrahim Traoré 2022-09-30
BG G Prime Minister: Kiril Petkov 2021-12-13 2022-08-02; Galab Donev 2022-08-02 2023-06-06; Nikolai Denkov 2023-06-06 2024-04-09; Dimitar Glavchev 2024-04-09 2025-01-16
BO S President: Evo Morales 2006-01-22 2019-11-10; Jeanine Áñez 2019-11-12 2020-11-08; Luis Arce 2020-11-08 2025-11-08; Rodrigo Paz Pereira 2025-11-08
BR S President: Dilma Rousseff 2011-01-01 2016-08-31; Michel Temer 2016-08-31 2018-12-31; Jair Bolsonaro 2019-01-01 2022-12-31; Luiz Inácio Lula da Silva 2023-01-01
BW S President: Mokgweetsi Masisi 2018-04-01 2024-11-01; Duma Boko 2024-11-01
CA G Prime Minister: Stephen Harper 2006-02-06 2015-11-04; Justin Trudeau 2015-11-04 2025-03-14; Mark Carney 2025-03-14
CL S President: Sebastián Piñera 2018-03-11 2022-03-11
CN G Premier: Li Keqiang 2013-03-15 2023-03-11; Li Qiang 2023-03-11
CO S President: Álvaro Uribe 2002-08-07 2010-08-07; Juan Manuel Santos 2010-08-07 2018-08-07; Iván Duque 2018-08-07 2022-08-07
CZ S President: Václav Klaus 2003-03-07 2013-03-07; Miloš Zeman 2013-03-08 2023-03-08; Petr Pavel 2023-03-09
CZ G Prime Minister: Andrej Babiš 2017-12-06 2021-12-17; Petr Fiala 2021-12-17 2025-12-09; Andrej Babiš 2025-12-09
DE S Federal President: Joachim Gauck 2012-03-18 2017-03-18; Frank-Walter Steinmeier 2017-03-19
DE G Federal Chancellor: Angela Merkel 2005-11-22 2021-12-08; Olaf Scholz 2021-12-08 2025-05-06; Friedrich Merz 2025-05-06
DK S Monarch: Margrethe II 1972-01-14 2024-01-14; Frederik X 2024-01-14
EC S President: Rafael Correa 2007-01-15 2017-05-24; Lenín Moreno 2017-05-24 2021-05-24; Guillermo Lasso 2021-05-24 2023-11-23; Daniel Noboa 2023-11-23
EE G Prime Minister: Kaja Kallas 2021-01-26 2024-07-23; Kristen Michal 2024-07-23
FI S President: Sauli Niinistö 2012-03-01 2024-03-01; Alexander Stubb 2024-03-01
FI G Prime Minister: Sanna Marin 2019-12-10 2023-06-20; Petteri Orpo 2023-06-20
FJ G Prime Minister: Frank Bainimarama 2007-01-05 2022-12-24; Sitiveni Rabuka 2022-12-24
FR G Prime Minister: Élisabeth Borne 2022-05-16 2024-01-09; Gabriel Attal 2024-01-09 2024-09-05; Michel Barnier 2024-09-05 2024-12-13; François Bayrou 2024-12-13 2025-09-09; Sébastien Lecornu 2025-09-09
GA S President: Ali Bongo Ondimba 2009-10-16 2023-08-30; Brice Oligui Nguema 2023-09-04
GB G Prime Minister: Boris Johnson 2019-07-24 2022-09-06; Liz Truss 2022-09-06 2022-10-25; Rishi Sunak 2022-10-25 2024-07-05
GE S President: Salome Zourabichvili 2018-12-16 2024-12-29; Mikheil Kavelashvili 2024-12-29
GE G Prime Minister: Irakli Garibashvili 2021-02-22 2024-01-29; Irakli Kobakhidze 2024-02-08
GH S President: Nana Akufo-Addo 2017-01-07 2025-01-07; John Mahama 2025-01-07
GR G Prime Minister: Kyriakos Mitsotakis 2019-07-08 2023-05-24; Ioannis Sarmas 2023-05-25 2023-06-26; Kyriakos Mitsotakis 2023-06-26
GT S President: Alejandro Giammattei 2020-01-14 2024-01-15; Bernardo Arévalo 2024-01-15
HN S President: Juan Orlando Hernández 2014-01-27 2022-01-27
HT G Prime Minister: Ariel Henry 2021-07-20 2024-04-24; Garry Conille 2024-06-03 2024-11-11; Alix Didier Fils-Aimé 2024-11-11
HU S President: János Áder 2012-05-10 2022-05-10; Katalin Novák 2022-05-10 2024-02-26
ID S President: Joko Widodo 2014-10-20 2024-10-20; Prabowo Subianto 2024-10-20
IE G Taoiseach: Leo Varadkar 2017-06-14 2020-06-27; Micheál Martin 2020-06-27 2022-12-17; Leo Varadkar 2022-12-17 2024-04-09; Simon Harris 2024-04-09 2025-01-23; Micheál Martin 2025-01-23
IL G Prime Minister: Benjamin Netanyahu 2009-03-31 2021-06-13; Naftali Bennett 2021-06-13 2022-06-30; Yair Lapid 2022-07-01 2022-12-29; Benjamin Netanyahu 2022-12-29
IN S President: Ram Nath Kovind 2017-07-25 2022-07-25; Droupadi Murmu 2022-07-25
IQ S President: Barham Salih 2018-10-02 2022-10-17
IQ G Prime Minister: Nouri al-Maliki 2006-05-20 2014-09-08; Mustafa Al-Kadhimi 2020-05-07 2022-10-27
IR S President: Hassan Rouhani 2013-08-03 2021-08-03; Ebrahim Raisi 2021-08-03 2024-05-19; Mohammad Mokhber 2024-05-19 2024-07-28; Masoud Pezeshkian 2024-07-28
IT G Prime Minister: Giuseppe Conte 2018-06-01 2021-02-13; Mario Draghi 2021-02-13 2022-10-22; Giorgia Meloni 2022-10-22
JO G Prime Minister: Bisher Al-Khasawneh 2020-10-12 2024-09-15; Jafar Hassan 2024-09-15
JP G Prime Minister: Shinzo Abe 2012-12-26 2020-09-16; Yoshihide Suga 2020-09-16 2021-10-04; Fumio Kishida 2021-10-04 2024-10-01; Shigeru Ishiba 2024-10-01 2025-10-21; Sanae Takaichi 2025-10-21
KE S President: Uhuru Kenyatta 2013-04-09 2022-09-13; William Ruto 2022-09-13
KH G Prime Minister: Hun Sen 1998-11-30 2023-08-22; Hun Manet 2023-08-22
KR S President: Moon Jae-in 2017-05-10 2022-05-10; Yoon Suk Yeol 2022-05-10 2025-04-04; Lee Jae-myung 2025-06-04
KR G Prime Minister: Han Duck-soo 2022-05-21 2025-05-01; Kim Min-seok 2025-07-03
KZ G Prime Minister: Alikhan Smailov 2022-01-11 2024-02-05; Oljas Bektenov 2024-02-06
LB S President: Michel Aoun 2016-10-31 2022-10-30; Joseph Aoun 2025-01-09
LB G Prime Minister: Najib Mikati 2021-09-10 2025-02-08; Nawaf Salam 2025-02-08
LK S President: Gotabaya Rajapaksa 2019-11-18 2022-07-14; Ranil Wickremesinghe 2022-07-21 2024-09-23; Anura Kumara Dissanayake 2024-09-23
LR S President: George Weah 2018-01-22 2024-01-22; Joseph Boakai 2024-01-22
LT G Prime Minister: Ingrida Šimonytė 2020-12-11 2024-12-12; Gintautas Paluckas 2024-12-12 2025-08-04
LV S President: Egils Levits 2019-07-08 2023-07-08; Edgars Rinkēvičs 2023-07-08
LV G Prime Minister: Krišjānis Kariņš 2019-01-23 2023-09-15
MD G Prime Minister: Natalia Gavrilița 2021-08-06 2023-02-16; Dorin Recean 2023-02-16 2025-11-01
ME S President: Milo Đukanović 2018-05-20 2023-05-20; Jakov Milatović 2023-05-20
ME G Prime Minister: Dritan Abazović 2022-04-28 2023-10-31; Milojko Spajić 2023-10-31
MG S President: Andry Rajoelina 2019-01-19 2025-10-14; Michael Randrianirina 2025-10-17
MK G Prime Minister: Dimitar Kovačevski 2022-01-16 2024-01-28; Talat Xhaferi 2024-01-28 2024-06-23; Hristijan Mickoski 2024-06-23
MN G Prime Minister: Luvsannamsrain Oyun-Erdene 2021-01-27 2025-06-13
MU G Prime Minister: Pravind Jugnauth 2017-01-23 2024-11-13; Navin Ramgoolam 2024-11-13
MV S President: Ibrahim Mohamed Solih 2018-11-17 2023-11-17; Mohamed Muizzu 2023-11-17
MW S President: Lazarus Chakwera 2020-06-28 2025-10-04; Peter Mutharika 2025-10-04
MX S President: Enrique Peña Nieto 2012-12-01 2018-12-01; Andrés Manuel López Obrador 2018-12-01 2024-10-01; Claudia Sheinbaum 2024-10-01
MY G Prime Minister: Ismail Sabri Yaakob 2021-08-21 2022-11-24; Anwar Ibrahim 2022-11-24
MZ S President: Filipe Nyusi 2015-01-15 2025-01-15; Daniel Chapo 2025-01-15
NA S President: Hage Geingob 2015-03-21 2024-02-04; Nangolo Mbumba 2024-02-04 2025-03-21; Netumbo Nandi-Ndaitwah 2025-03-21
NE S President: Mohamed Bazoum 2021-04-02 2023-07-26; Abdourahamane Tchiani 2023-07-28
NG S President: Muhammadu Buhari 2015-05-29 2023-05-29; Bola Tinubu 2023-05-29
NL G Prime Minister: Mark Rutte 2010-10-14 2024-07-02
NP G Prime Minister: Sher Bahadur Deuba 2021-07-13 2022-12-26; Pushpa Kamal Dahal 2022-12-26 2024-07-15; K. P. Sharma Oli 2024-07-15 2025-09-09
NZ G Prime Minister: Jacinda Ardern 2017-10-26 2023-01-25; Chris Hipkins 2023-01-25 2023-11-27; Christopher Luxon 2023-11-27
PA S President: Laurentino Cortizo 2019-07-01 2024-07-01; José Raúl Mulino 2024-07-01
PE S President: Alan García 2006-07-28 2011-07-28; Ollanta Humala 2011-07-28 2016-07-28; Pedro Pablo Kuczynski 2016-07-28 2018-03-23; Martín Vizcarra 2018-03-23 2020-11-09; Manuel Merino 2020-11-10 2020-11-15; Francisco Sagasti 2020-11-17 2021-07-28; Pedro Castillo 2021-07-28 2022-12-07; Dina Boluarte 2022-12-07 2025-10-10
PH S President: Rodrigo Duterte 2016-06-30 2022-06-30; Ferdinand Marcos Jr. 2022-06-30
PK G Prime Minister: Imran Khan 2018-08-18 2022-04-10; Shehbaz Sharif 2022-04-11 2023-08-14; Anwaar-ul-Haq Kakar 2023-08-14 2024-03-04; Shehbaz Sharif 2024-03-04
PL S President: Andrzej Duda 2015-08-06 2025-08-06; Karol Nawrocki 2025-08-06
PL G Prime Minister: Mateusz Morawiecki 2017-12-11 2023-12-13; Donald Tusk 2023-12-13
PS G Prime Minister: Mohammad Shtayyeh 2019-04-13 2024-03-31; Mohammad Mustafa 2024-03-31
PT G Prime Minister: António Costa 2015-11-26 2024-04-02; Luís Montenegro 2024-04-02
PY S President: Mario Abdo Benítez 2018-08-15 2023-08-15; Santiago Peña 2023-08-15
RO S President: Klaus Iohannis 2014-12-21 2025-02-12; Ilie Bolojan 2025-02-12 2025-05-26; Nicușor Dan 2025-05-26
RO G Prime Minister: Nicolae Ciucă 2021-11-25 2023-06-12; Marcel Ciolacu 2023-06-15 2025-05-06; Ilie Bolojan 2025-06-23
RS G Prime Minister: Ana Brnabić 2017-06-29 2024-03-20; Miloš Vučević 2024-05-02 2025-04-16; Đuro Macut 2025-04-16
RU G Prime Minister: Dmitry Medvedev 2012-05-08 2020-01-16; Mikhail Mishustin 2020-01-16
SC S President: Wavel Ramkalawan 2020-10-26 2025-10-26; Patrick Herminie 2025-10-26
SE G Prime Minister: Magdalena Andersson 2021-11-30 2022-10-18; Ulf Kristersson 2022-10-18
SG G Prime Minister: Lee Hsien Loong 2004-08-12 2024-05-15; Lawrence Wong 2024-05-15
SK S President: Zuzana Čaputová 2019-06-15 2024-06-15; Peter Pellegrini 2024-06-15
SK G Prime Minister: Eduard Heger 2021-04-01 2023-05-15; Ľudovít Ódor 2023-05-15 2023-10-25; Robert Fico 2023-10-25
SN S President: Macky Sall 2012-04-02 2024-04-02; Bassirou Diomaye Faye 2024-04-02
SY S President: Bashar al-Assad 2000-07-17 2024-12-08; Ahmed al-Sharaa 2025-01-29
TH G Prime Minister: Abhisit Vejjajiva 2008-12-17 2011-08-05; Yingluck Shinawatra 2011-08-05 2014-05-07; Prayut Chan-o-cha 2014-08-24 2023-08-22; Srettha Thavisin 2023-08-22 2024-08-14; Paetongtarn Shinawatra 2024-08-16 2025-08-29; Anutin Charnvirakul 2025-09-07
TW S President: Tsai Ing-wen 2016-05-20 2024-05-20; Lai Ching-te 2024-05-20
UA G Prime Minister: Volodymyr Groysman 2016-04-14 2019-08-29; Oleksiy Honcharuk 2019-08-29 2020-03-04; Denys Shmyhal 2020-03-04 2025-07-16
UY S President: Luis Lacalle Pou 2020-03-01 2025-03-01; Yamandú Orsi 2025-03-01
VA S Pope: Benedict XVI 2005-04-19 2013-02-28; Pope Francis 2013-03-13 2025-04-21; Leo XIV 2025-05-08
VN S President: Nguyễn Xuân Phúc 2021-04-05 2023-01-18; Võ Văn Thưởng 2023-03-02 2024-03-21; Tô Lâm 2024-05-22 2024-10-21
`;
