const groups = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));

/** Forms of one given name in English use, the full form first. */
const GROUPS = groups(`
  abigail abby
  alexander alex aleksandr alexandr alyaksandr oleksandr sasha
  albert al bert
  alfred fred alf
  andrew andy drew
  anthony tony
  benjamin ben benny
  charles charlie chuck
  christopher chris kit
  christine christina chris tina
  daniel dan danny
  david dave
  deborah debra debbie
  dmitry dmitri dmitriy dmytro
  dominic dom
  donald don donnie
  douglas doug
  edward ed eddie ted ned
  elizabeth liz beth betty eliza lisbeth
  eugene gene
  francis frank fran
  frederick fred freddie
  gabriel gabe
  geoffrey geoff jeff
  george georgy georgiy
  gerald gerry jerry
  gregory greg
  harold harry hal
  henry harry hank
  jacob jake
  james jim jimmy jamie
  jeffrey jeff
  jennifer jen jenny
  jonathan jon
  john jack johnny
  joseph joe joey
  joshua josh
  judith judy
  katherine catherine kate kathy katie cathy
  kenneth ken kenny
  lawrence laurence larry
  leonard len lenny leo
  louis lou louie
  margaret maggie meg peggy
  matthew matt
  michael mike mick mikhail mykhailo
  muhammad mohammed mohammad mohamed muhammed mohamad
  nancy ann
  nicholas nicolas nick nicky
  nikolai nikolay mykola
  pamela pam
  patricia pat patty trish
  patrick pat paddy
  peter pete pyotr petro
  philip phillip phil
  raymond ray
  rebecca becky
  richard rick dick rich ricky
  robert bob rob bobby robbie bert
  ronald ron ronnie
  samuel sam
  sergey sergei serhiy sergiy
  stephen steven steve
  susan sue susie
  theodore ted theo
  theresa teresa
  thomas tom tommy
  timothy tim
  victoria vicky
  vladimir volodymyr
  victor viktor
  vincent vince
  walter walt
  william bill will billy willie
  yusuf yousef youssef joseph
  zachary zach zack
`);

const byForm = new Map<string, Set<string>>();
for (const group of GROUPS)
  for (const form of group) {
    const forms = byForm.get(form) ?? new Set<string>();
    for (const other of group) if (other !== form) forms.add(other);
    byForm.set(form, forms);
  }

/** Other forms that a given name (lower case, without diacritics) is found under; empty where none are known. */
export const otherGivenNames = (name: string): ReadonlySet<string> => byForm.get(name) ?? NONE;
const NONE: ReadonlySet<string> = new Set();
