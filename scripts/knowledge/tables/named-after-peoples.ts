/** Things that are named after a people and are no matter of theirs: dishes, breeds, plants, games, turns of phrase. One a line. */
export const NAMED_AFTER_PEOPLES = `
afghan hound
american bully
american football
american pie
australian open
australian shepherd
belgian chocolate
belgian malinois
belgian waffle
brazil nut
brazilian butt lift
brazilian jiu-jitsu
brazilian wax
british open
canada geese
canada goose
canadian bacon
chile con carne
china cabinet
china doll
china plate
chinese cabbage
chinese checkers
chinese grand prix
chinese lantern
chinese new year
chinese wall
chinese whispers
cuba libre
cuban heel
cuban missile crisis
cuban sandwich
danish blue
danish oil
danish pastry
dutch auction
dutch cap
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
french knot
french leave
french open
french polish
french poodle
french press
french roast
french toast
french window
georgian architecture
georgian house
georgian townhouse
german measles
german shepherd
german shorthaired pointer
greek chorus
greek salad
greek tragedy
greek yoghurt
greek yogurt
guinea fowl
guinea hen
guinea pig
guinea worm
hungarian goulash
india ink
indian ink
indian summer
irish coffee
irish moss
irish setter
irish stew
irish wolfhound
italian dressing
italian greyhound
italian grand prix
italian open
japanese beetle
japanese knotweed
japanese maple
jordan almond
mexican stand-off
mexican standoff
mexican wave
norway maple
norway rat
norway spruce
norwegian forest cat
panama hat
persian carpet
persian cat
persian rug
polish sausage
portuguese man o' war
portuguese water dog
russian doll
russian dressing
russian roulette
russian salad
scotch bonnet
scotch egg
spanish flu
spanish fly
spanish guitar
spanish omelette
swedish meatball
swiss army knife
swiss bun
swiss chard
swiss cheese
swiss roll
thai boxing
turkey breast
turkey dinner
turkey farm
turkey farmer
turkey meat
turkey price
turkey sandwich
turkey shoot
turkish bath
turkish coffee
turkish delight
turkish towel
us open
venetian blind
welsh rarebit
`;
