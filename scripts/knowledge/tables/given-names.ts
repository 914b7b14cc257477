/** Forms of one given name in English use, short forms and spellings from other alphabets, the full form first; one name a line. */
export const GIVEN_NAMES = `
abigail abby
alexander alex aleksandr alexandr alyaksandr oleksandr sasha
albert al bert
alfred fred alf
andrew andy drew
anthony tony
benjamin ben benny
bernard bernie barney
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
john jon
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
nicholas nicolas nick nicky
nikolai nikolay mykola
pamela pam
patricia pat patty trish
patrick pat paddy
peter pete pyotr petro
philip phillip phil
raymond ray
rebecca becky
raphael rafael
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
yusuf yousef youssef
zachary zach zack
`;
