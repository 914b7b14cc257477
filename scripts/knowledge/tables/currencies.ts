/**
 * Units of money (ISO 4217) by their English nouns, singular and plural where they differ. Left out are those that are verbs or
 * common nouns as well (won, real, mark, sum, kip). One a line.
 */
export const CURRENCIES = `
afghani afghanis
ariary
baht bahts
balboa balboas
birr
bolivar bolivars bolívar bolívares
boliviano bolivianos
cedi cedis
cent cents
colon colón colones
crown crowns
dalasi
denar denars
dinar dinars
dirham dirhams
dollar dollars
dong dongs
drachma drachmas
dram drams
escudo escudos
euro euros
florin florins
forint forints
franc francs
gourde gourdes
guarani guaranies guaraní guaraníes
guilder guilders
hryvnia hryvnias
kina
krona kronor
krone kroner
kuna kunas
kwacha
kwanza kwanzas
kyat kyats
lari
lek
lempira lempiras
leone leones
leu lei
lev leva
lira liras
loti maloti
manat manats
metical meticais
naira nairas
nakfa
ngultrum
ouguiya
pataca
peseta pesetas
peso pesos
pound pounds
pula
quetzal quetzales
rand
renminbi
rial rials
riel riels
ringgit ringgits
riyal riyals
rouble roubles
ruble rubles
rufiyaa
rupee rupees
rupiah rupiahs
shekel shekels
shilling shillings
sol soles
somoni
taka
tenge
tugrik tugriks
yen
yuan
zloty zlotys złoty
`;
