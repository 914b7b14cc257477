/** Fields of work: who is known for one calling of a field may well be introduced by another. */
type Field = 'arts' | 'sport' | 'learning' | 'law' | 'business' | 'private';

/** Nouns, lower case, that say what somebody is or does and name no office, by their field. */
const CALLINGS: Readonly<Record<Field, string>> = {
  arts: `actor actress architect artist author blogger broadcaster cartoonist choreographer columnist comedian comic commentator composer conductor
    correspondent critic curator dancer designer dj editor entertainer filmmaker guitarist illustrator journalist magician model musician novelist
    painter photographer pianist playwright poet presenter producer publisher rapper reporter screenwriter sculptor singer songwriter violinist
    vocalist writer`,
  sport: `athlete boxer champion climber coach cricketer cyclist defender footballer forward goalkeeper golfer jockey midfielder player skier
    sprinter striker swimmer wrestler`,
  learning: `academic anthropologist archaeologist astronaut astronomer biologist chemist dentist doctor economist engineer geologist historian
    inventor lecturer linguist mathematician nurse philosopher physician physicist professor psychiatrist psychologist researcher scholar scientist
    sociologist surgeon teacher translator tutor vet veterinarian`,
  law: 'attorney barrister lawyer solicitor',
  business: `accountant analyst baker banker broker builder businessman businesswoman butcher carpenter consultant developer electrician
    entrepreneur farmer fisherman gardener hairdresser investor manager mechanic miner plumber salesman tailor technician trader trainer`,
  private: `boyfriend brother caretaker citizen classmate colleague cousin daughter defendant driver employee fan father firefighter friend girl girlfriend grandfather grandmother guard hacker
    housewife husband man mother neighbour neighbor nephew niece nun paramedic parent passenger patient pensioner pharmacist pilot policeman
    policewoman protester refugee resident retiree roommate sailor sister soldier student survivor suspect teenager tourist veteran victim villager
    volunteer widow widower wife witness woman worker youth`,
};

const fields = new Map<string, Field>(
  Object.entries(CALLINGS).flatMap(([field, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((calling) => [calling, field as Field] as const),
  ),
);

/** The field of a calling (lower case); null for a word that is none. */
export const fieldOfCalling = (word: string): Field | null => fields.get(word) ?? null;
