/** Adjectives of peoples that have no state by their name, or belong to several, and the plural of those that differ. One a line. */
export const PEOPLES_WITHOUT_STATE = `
aboriginal
amazigh
arab arabs
arabic
basque basques
berber berbers
catalan catalans
chechen chechens
corsican corsicans
flemish
hausa
hutu hutus
igbo
indigenous
inuit
kurdish
maori
native
pashtun pashtuns
roma
sami
slavic
tamil tamils
tatar tatars
tibetan tibetans
tuareg tuaregs
turkic
tutsi tutsis
uyghur uyghurs
walloon walloons
yoruba
zulu zulus
`;
