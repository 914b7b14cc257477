/**
 * Adjectives of peoples, faiths and parts of the world that belong to no one country, in lower case. Before a common noun they say what
 * sort somebody is ("Arab leaders") and are no short name of a body that begins with them ("Arab League").
 */
export const PEOPLES_AND_FAITHS: ReadonlySet<string> = new Set(
  (
    'arab arabic islamic islamist muslim jewish christian catholic protestant anglican orthodox hindu sikh buddhist sunni shia shiite ' +
    'kurdish turkic slavic nordic baltic balkan scandinavian iberian andean caribbean latin hispanic indigenous aboriginal native ' +
    'african asian european american pacific atlantic arctic mediterranean roma berber amazigh tuareg hutu tutsi tamil pashtun uyghur ' +
    'tibetan basque catalan flemish walloon corsican chechen tatar maori inuit sami igbo hausa yoruba zulu ' +
    'zionist evangelical arabs ' +
    'western eastern northern southern central'
  ).split(' '),
);
