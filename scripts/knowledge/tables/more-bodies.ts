/**
 * Bodies that news name and no source has, or has without the names that news use or as little known, compiled by hand: a line has the
 * class, the ISO code of the country (`-` for none), the name, and after it other names. Those that no source has have no Wikidata id.
 */
export const MORE_BODIES = `
armed group | - | al-Qaeda | al-Qaida | al Qaeda | al-Qa'ida
armed group | NG | Boko Haram
armed group | SO | al-Shabaab | al-Shabab
armed group | PS | Palestinian Islamic Jihad | Islamic Jihad
armed group | PS | al-Qassam Brigades | Qassam Brigades
armed group | SY | Hayat Tahrir al-Sham | HTS
armed group | SY | al-Nusra Front | Nusra Front | Jabhat al-Nusra
armed group | SY | Syrian Democratic Forces | SDF
armed group | IQ | Popular Mobilization Forces | Popular Mobilisation Forces | Hashd al-Shaabi
armed group | IQ | Kata'ib Hezbollah | Kataib Hezbollah
armed group | SD | Rapid Support Forces | RSF
armed group | CD | March 23 Movement | M23
armed group | UG | Lord's Resistance Army
armed group | CO | Revolutionary Armed Forces of Colombia | FARC
armed group | CO | National Liberation Army | ELN
armed group | PK | Tehrik-i-Taliban Pakistan | Pakistani Taliban | TTP
armed group | PK | Lashkar-e-Taiba | Lashkar-e-Tayyiba
armed group | PK | Jaish-e-Mohammed | Jaish-e-Muhammad
armed group | AF | Haqqani network
armed group | PH | Abu Sayyaf
armed group | LK | Liberation Tigers of Tamil Eelam | Tamil Tigers | LTTE
armed group | GB | Provisional Irish Republican Army | Irish Republican Army
armed group | IR | Quds Force
military | ID | Indonesian Navy
party | ZA | Democratic Alliance | DA
agency | US | Food and Drug Administration | FDA | US Food and Drug Administration
agency | US | Securities and Exchange Commission | US Securities and Exchange Commission
agency | US | Federal Trade Commission | FTC
agency | US | National Transportation Safety Board | NTSB
agency | US | Transportation Security Administration | TSA
agency | US | United States Secret Service | US Secret Service | Secret Service
agency | RU | Roscosmos
igo | - | European Community | European Economic Community | European Communities
company | US | Nvidia
company | US | OpenAI
company | CN | ByteDance
company | CN | TikTok
company | CN | Alibaba Group | Alibaba
company | TW | Taiwan Semiconductor Manufacturing Company | TSMC
company | CN | Evergrande | Evergrande Group | China Evergrande
company | AE | Emirates Airline | Emirates Airlines
company | JP | SoftBank Group | SoftBank
lower-house | RU | State Duma | Duma | Russian Duma
lower-house | ES | Congress of Deputies of Spain | Congress of Deputies | Congress of Spain | Spanish Congress
parliament | ES | The Cortes of Spain | Cortes Generales
parliament | TR | Grand National Assembly of Turkey | Grand National Assembly | Turkish Grand National Assembly
parliament | SE | Parliament of Sweden | Riksdag
parliament | NO | Parliament of Norway | Storting
parliament | DK | Parliament of Denmark | Folketing
parliament | IS | Parliament of Iceland | Althing
parliament | BD | Parliament of Bangladesh | Jatiya Sangsad
lower-house | IE | House of Representatives of Ireland | Dáil | Dail
upper-house | IE | Senate of Ireland | Seanad
lower-house | NL | House of Representatives of the Netherlands | Tweede Kamer
constitutional-court | PL | Constitutional Tribunal of Poland | Polish Constitutional Tribunal
constitutional-court | DE | Constitutional Court of Germany | Federal Constitutional Court | German Federal Constitutional Court | Bundesverfassungsgericht
executive | IR | Guardian Council
executive | IR | Assembly of Experts
executive | IR | Expediency Council | Expediency Discernment Council
executive | IR | Supreme National Security Council
executive | CN | Central Military Commission
executive | US | National Security Council (US) | US National Security Council | White House National Security Council
executive | RU | Security Council of Russia | Russian Security Council
military | US | Joint Chiefs of Staff | US Joint Chiefs of Staff
central bank | AU | Reserve Bank of Australia | RBA
central bank | NZ | Reserve Bank of New Zealand | RBNZ
central bank | CA | Bank of Canada
central bank | KR | Bank of Korea
central bank | CH | Swiss National Bank | SNB
central bank | SE | Riksbank | Sveriges Riksbank | Swedish central bank
central bank | MX | Bank of Mexico | Banxico
central bank | BR | Central Bank of Brazil
central bank | AR | Central Bank of Argentina
central bank | CL | Central Bank of Chile
central bank | IR | Central Bank of Iran
central bank | IQ | Central Bank of Iraq
central bank | EG | Central Bank of Egypt
central bank | NG | Central Bank of Nigeria
central bank | KE | Central Bank of Kenya
central bank | ZA | South African Reserve Bank
central bank | PK | State Bank of Pakistan
central bank | LK | Central Bank of Sri Lanka
central bank | ID | Bank Indonesia
central bank | TH | Bank of Thailand
central bank | SG | Monetary Authority of Singapore
central bank | SA | Saudi Central Bank
central bank | ES | Bank of Spain
central bank | GR | Bank of Greece
central bank | PL | National Bank of Poland
central bank | HU | National Bank of Hungary | Hungarian National Bank
central bank | CZ | Czech National Bank
central bank | DK | Danmarks Nationalbank
central bank | LB | Banque du Liban | Central Bank of Lebanon
un body | - | United Nations Human Rights Council | Human Rights Council
un body | - | World Food Programme | World Food Program
igo | - | Peace and Security Council of the African Union | African Union Peace and Security Council | AU Peace and Security Council
agency | - | Eurojust
forum | - | Eurogroup
police | GB | Metropolitan Police | Scotland Yard
public body | GB | National Health Service | NHS
agency | RU | Roskomnadzor
agency | RU | Investigative Committee of Russia | Russian Investigative Committee
agency | IN | Central Bureau of Investigation
agency | IN | Enforcement Directorate
agency | IN | Election Commission of India
intelligence | IN | Research and Analysis Wing
agency | US | Immigration and Customs Enforcement | U.S. Immigration and Customs Enforcement | US Immigration and Customs Enforcement | ICE
agency | US | U.S. Customs and Border Protection | Customs and Border Protection
committee | US | Senate Judiciary Committee
committee | US | Senate Foreign Relations Committee
committee | US | Senate Intelligence Committee
committee | US | Senate Armed Services Committee
committee | US | House Judiciary Committee
committee | US | House Foreign Affairs Committee
committee | US | House Intelligence Committee
committee | US | House Armed Services Committee
committee | US | House Oversight Committee
party | FR | Renaissance (France) | Renaissance party
party | FR | La France Insoumise | France Unbowed | LFI
party | FR | Horizons (France) | Horizons party
party | DE | Sahra Wagenknecht Alliance | Bündnis Sahra Wagenknecht | BSW
party | IN | All India Trinamool Congress | Trinamool Congress
party | TH | Pheu Thai Party | Pheu Thai
party | TH | Bhumjaithai Party | Bhumjaithai
party | TH | Move Forward Party
party | KR | People Power Party (South Korea) | People Power Party
party | ES | Junts per Catalunya | Together for Catalonia | Junts
party | ES | Republican Left of Catalonia | Esquerra Republicana
party | ES | Sumar
party | SK | Direction – Social Democracy | Smer | Smer-SD
party | NL | New Social Contract
party | TR | Peoples' Equality and Democracy Party | DEM Party
party | PL | Civic Coalition
party | HU | Tisza Party | Tisza
party | ZA | uMkhonto we Sizwe
party | ZW | Citizens Coalition for Change
party | AR | La Libertad Avanza
party | MY | Pakatan Harapan
military | MM | Tatmadaw
armed group | MM | Arakan Army
armed group | MM | Karen National Union | KNU
armed group | PS | Popular Front for the Liberation of Palestine | PFLP
armed group | CD | Allied Democratic Forces
armed group | ML | Jama'at Nusrat al-Islam wal-Muslimin | JNIM
armed group | PK | Balochistan Liberation Army | BLA
armed group | UA | Azov Brigade | Azov Battalion | Azov Regiment
armed group | US | Proud Boys
armed group | US | Oath Keepers
military | PH | Philippine Navy
agency | PH | Philippine Coast Guard
think tank | US | Brookings Institution
think tank | US | Heritage Foundation
think tank | US | RAND Corporation
think tank | SE | Stockholm International Peace Research Institute | SIPRI
ngo | US | Committee to Protect Journalists | CPJ
news agency | SY | Syrian Arab News Agency | SANA
company | US | Dow Jones & Company | Dow Jones
party | ZA | African National Congress | ANC
party | ZA | Economic Freedom Fighters | EFF
party | ZA | Inkatha Freedom Party | IFP
party | DE | Free Democratic Party | FDP
party | DE | The Left | Die Linke
party | AT | Freedom Party of Austria | FPÖ
party | AT | Austrian People's Party | ÖVP
party | AT | Social Democratic Party of Austria | SPÖ
party | CH | Swiss People's Party | SVP
party | ES | Spanish Socialist Workers' Party | PSOE
party | ES | Podemos
party | ES | Vox
party | TR | Nationalist Movement Party | MHP
party | TR | Peoples' Democratic Party | HDP
party | BD | Bangladesh Nationalist Party | BNP
party | BD | Bangladesh Awami League | Awami League
party | PK | Pakistan Peoples Party | PPP
party | PK | Pakistan Muslim League (N) | PML-N
party | PK | Pakistan Tehreek-e-Insaf | PTI
party | IN | Aam Aadmi Party | AAP
party | MY | United Malays National Organisation | UMNO
party | MY | Democratic Action Party | DAP
party | TW | Democratic Progressive Party | DPP
party | ET | Tigrayan People's Liberation Front | TPLF | Tigray People's Liberation Front
party | ZW | Zimbabwe African National Union – Patriotic Front | ZANU-PF
party | NG | All Progressives Congress | APC
party | NG | Peoples Democratic Party | PDP
party | GH | New Patriotic Party | NPP
party | TZ | Party of the Revolution | CCM
party | KE | Orange Democratic Movement | ODM
party | SS | Sudan People's Liberation Movement | SPLM
party | MX | National Regeneration Movement | Morena
party | MX | Institutional Revolutionary Party | PRI
party | VE | United Socialist Party of Venezuela | PSUV
party | CA | New Democratic Party of Canada | NDP
party | AU | Australian Labor Party | ALP
party | GB | UK Independence Party | UKIP
party | IE | Democratic Unionist Party | DUP
party | IE | Ulster Unionist Party | UUP
party | GB | Social Democratic and Labour Party | SDLP
party | RO | Alliance for the Union of Romanians | AUR
party | BG | Citizens for European Development of Bulgaria | GERB
party | GR | Panhellenic Socialist Movement | PASOK
party | GR | Coalition of the Radical Left | Syriza
party | NL | Party for Freedom | PVV
party | NL | People's Party for Freedom and Democracy | VVD
party | NL | Democrats 66 | D66
party | BE | New Flemish Alliance | N-VA
party | CZ | Civic Democratic Party | ODS
party | HR | Croatian Democratic Community | HDZ | Croatian Democratic Union
party | MM | National League for Democracy | NLD
`;
