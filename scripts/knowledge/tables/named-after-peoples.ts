/** Things that are named after a people and are no matter of theirs: dishes, breeds, plants, games, turns of phrase. One a line. */
export const NAMED_AFTER_PEOPLES = `
afghan hound
american bully
american football
american pie
australian shepherd
belgian malinois
belgian waffle
brazil nut
brazilian butt lift
brazilian wax
canadian bacon
chinese checkers
chinese cabbage
chinese lantern
chinese new year
chinese wall
chinese whispers
cuban heel
cuban sandwich
danish pastry
dutch auction
dutch courage
dutch elm disease
dutch oven
dutch uncle
egyptian cotton
egyptian mau
english breakfast
english bulldog
english horn
english muffin
english setter
french bean
french bread
french bulldog
french door
french dressing
french fries
french fry
french horn
french kiss
french leave
french polish
french press
french roast
french toast
french window
german measles
german shepherd
german shorthaired pointer
greek chorus
greek salad
greek tragedy
greek yoghurt
greek yogurt
indian ink
indian summer
irish coffee
irish setter
irish stew
irish wolfhound
italian dressing
japanese knotweed
japanese maple
mexican standoff
mexican stand-off
mexican wave
norwegian forest cat
persian carpet
persian cat
persian rug
portuguese man o' war
portuguese water dog
russian doll
russian dressing
russian roulette
russian salad
spanish flu
spanish fly
spanish omelette
swiss army knife
swiss chard
swiss cheese
swiss roll
turkey breast
turkey dinner
turkey farm
turkey meat
turkey price
turkey sandwich
turkish bath
turkish delight
turkish towel
venetian blind
welsh rarebit
guinea pig
guinea fowl
jordan almond
india ink
`;
