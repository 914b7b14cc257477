/**
 * Bodies that news name and no source has, compiled by hand: a line has the class, the ISO code of the country (`-` for none),
 * the name, and after it other names. They have no Wikidata id.
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
`;
