/**
 * Heads of bodies between states and of central banks, compiled by hand: a line has the body's name, the office as it is
 * called, and its holders, each with the ISO code of the home country and the days on which the term began and ended.
 */
export const TERMS_OF_BODIES = `
United Nations | Secretary-General: Kurt Waldheim AT 1972-01-01 1981-12-31; Javier Pérez de Cuéllar PE 1982-01-01 1991-12-31; Boutros Boutros-Ghali EG 1992-01-01 1996-12-31; Kofi Annan GH 1997-01-01 2006-12-31; Ban Ki-moon KR 2007-01-01 2016-12-31; António Guterres PT 2017-01-01
North Atlantic Treaty Organization | Secretary General: Manfred Wörner DE 1988-07-01 1994-08-13; Willy Claes BE 1994-10-17 1995-10-20; Javier Solana ES 1995-12-05 1999-10-06; George Robertson GB 1999-10-14 2003-12-17; Jaap de Hoop Scheffer NL 2004-01-05 2009-08-01; Anders Fogh Rasmussen DK 2009-08-01 2014-09-30; Jens Stoltenberg NO 2014-10-01 2024-10-01; Mark Rutte NL 2024-10-01
European Commission | President: Jacques Delors FR 1985-01-06 1995-01-23; Jacques Santer LU 1995-01-24 1999-03-15; Romano Prodi IT 1999-09-16 2004-11-21; José Manuel Barroso PT 2004-11-22 2014-10-31; Jean-Claude Juncker LU 2014-11-01 2019-11-30; Ursula von der Leyen DE 2019-12-01
European Council | President: Herman Van Rompuy BE 2009-12-01 2014-11-30; Donald Tusk PL 2014-12-01 2019-11-30; Charles Michel BE 2019-12-01 2024-11-30; António Costa PT 2024-12-01
European Parliament | President: Nicole Fontaine FR 1999-07-20 2002-01-15; Pat Cox IE 2002-01-15 2004-07-20; Josep Borrell ES 2004-07-20 2007-01-16; Hans-Gert Pöttering DE 2007-01-16 2009-07-14; Jerzy Buzek PL 2009-07-14 2012-01-17; Martin Schulz DE 2012-01-17 2017-01-17; Antonio Tajani IT 2017-01-17 2019-07-03; David Sassoli IT 2019-07-03 2022-01-11; Roberta Metsola MT 2022-01-18
European Union | High Representative for Foreign Affairs and Security Policy: Javier Solana ES 1999-10-18 2009-12-01; Catherine Ashton GB 2009-12-01 2014-11-01; Federica Mogherini IT 2014-11-01 2019-11-30; Josep Borrell ES 2019-12-01 2024-11-30; Kaja Kallas EE 2024-12-01
European Central Bank | President: Wim Duisenberg NL 1998-06-01 2003-10-31; Jean-Claude Trichet FR 2003-11-01 2011-10-31; Mario Draghi IT 2011-11-01 2019-10-31; Christine Lagarde FR 2019-11-01
International Monetary Fund | Managing Director: Michel Camdessus FR 1987-01-16 2000-02-14; Horst Köhler DE 2000-05-01 2004-03-04; Rodrigo Rato ES 2004-06-07 2007-10-31; Dominique Strauss-Kahn FR 2007-11-01 2011-05-18; Christine Lagarde FR 2011-07-05 2019-09-12; Kristalina Georgieva BG 2019-10-01
World Bank | President: James Wolfensohn US 1995-06-01 2005-05-31; Paul Wolfowitz US 2005-06-01 2007-06-30; Robert Zoellick US 2007-07-01 2012-06-30; Jim Yong Kim US 2012-07-01 2019-02-01; David Malpass US 2019-04-09 2023-06-01; Ajay Banga US 2023-06-02
World Trade Organization | Director-General: Renato Ruggiero IT 1995-05-01 1999-04-30; Mike Moore NZ 1999-09-01 2002-08-31; Supachai Panitchpakdi TH 2002-09-01 2005-08-31; Pascal Lamy FR 2005-09-01 2013-08-31; Roberto Azevêdo BR 2013-09-01 2020-08-31; Ngozi Okonjo-Iweala NG 2021-03-01
World Health Organization | Director-General: Gro Harlem Brundtland NO 1998-07-21 2003-07-21; Lee Jong-wook KR 2003-07-21 2006-05-22; Margaret Chan CN 2007-01-04 2017-06-30; Tedros Adhanom Ghebreyesus ET 2017-07-01
International Atomic Energy Agency | Director General: Hans Blix SE 1981-12-01 1997-11-30; Mohamed ElBaradei EG 1997-12-01 2009-11-30; Yukiya Amano JP 2009-12-01 2019-07-18; Rafael Grossi AR 2019-12-03
Organization for Security and Co-operation in Europe | Secretary General: Lamberto Zannier IT 2011-07-01 2017-06-30; Thomas Greminger CH 2017-07-18 2020-07-18; Helga Schmid DE 2020-12-04 2024-09-03; Feridun Sinirlioğlu TR 2024-12-06
Council of Europe | Secretary General: Thorbjørn Jagland NO 2009-10-01 2019-09-17; Marija Pejčinović Burić HR 2019-09-18 2024-09-17; Alain Berset CH 2024-09-18
Arab League | Secretary-General: Amr Moussa EG 2001-06-01 2011-06-01; Nabil Elaraby EG 2011-07-01 2016-07-03; Ahmed Aboul Gheit EG 2016-07-03
African Union Commission | Chairperson: Nkosazana Dlamini-Zuma ZA 2012-10-15 2017-03-14; Moussa Faki TD 2017-03-14 2025-03-13; Mahmoud Ali Youssouf DJ 2025-03-13
Organisation of Islamic Cooperation | Secretary General: Yousef Al-Othaimeen SA 2016-11-17 2021-11-17; Hissein Brahim Taha TD 2021-11-17
OPEC | Secretary General: Mohammad Barkindo NG 2016-08-01 2022-07-05; Haitham Al-Ghais KW 2022-08-01
OECD | Secretary-General: José Ángel Gurría MX 2006-06-01 2021-05-31; Mathias Cormann AU 2021-06-01
International Criminal Court | Prosecutor: Luis Moreno Ocampo AR 2003-06-16 2012-06-15; Fatou Bensouda GM 2012-06-15 2021-06-15; Karim Khan GB 2021-06-16
UNHCR | High Commissioner for Refugees: Sadako Ogata JP 1991-01-01 2000-12-31; Ruud Lubbers NL 2001-01-03 2005-02-20; António Guterres PT 2005-06-15 2015-12-31
OHCHR | High Commissioner for Human Rights: Louise Arbour CA 2004-07-01 2008-06-30; Navi Pillay ZA 2008-09-01 2014-08-31; Zeid Ra'ad al-Hussein JO 2014-09-01 2018-08-31; Michelle Bachelet CL 2018-09-01 2022-08-31; Volker Türk AT 2022-10-17
UNICEF | Executive Director: Anthony Lake US 2010-05-01 2017-12-31; Henrietta Fore US 2018-01-01 2022-01-31; Catherine Russell US 2022-02-01
World Food Programme | Executive Director: David Beasley US 2017-04-04 2023-04-04; Cindy McCain US 2023-04-05
Commonwealth of Nations | Secretary-General: Patricia Scotland GB 2016-04-01 2025-03-31; Shirley Botchwey GH 2025-04-01
Federal Reserve | Chair: Paul Volcker US 1979-08-06 1987-08-11; Alan Greenspan US 1987-08-11 2006-01-31; Ben Bernanke US 2006-02-01 2014-01-31; Janet Yellen US 2014-02-03 2018-02-03
Bank of England | Governor: Eddie George GB 1993-07-01 2003-06-30; Mervyn King GB 2003-07-01 2013-06-30; Mark Carney CA 2013-07-01 2020-03-15; Andrew Bailey GB 2020-03-16
`;
