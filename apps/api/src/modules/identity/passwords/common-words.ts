/**
 * What leaked passwords are made of, in lower case: people join one or two of these with digits. Written down by us;
 * kept short, because `pieces` finds the many thousand combinations of them.
 */
const WORDS = `
password passwort passw0rd passwd pass passe motdepasse contrasena senha parola haslo wachtwoord losenord salasana
welcome willkommen bienvenue bienvenido admin administrator root user guest test testing tester temp temporary
login logon letmein changeme change default secret access master system server service office company manager support
computer internet network windows microsoft google apple android samsung nokia sony iphone facebook twitter instagram
youtube yahoo hotmail gmail linkedin myspace amazon netflix paypal whatsapp tiktok minecraft pokemon nintendo
playstation xbox steam fortnite warcraft starcraft counterstrike counter strike halo zelda mario sonic naruto dragonball
dragon monkey tiger lion panther eagle falcon phoenix wolf bear horse horses kitty kitten puppy doggy dog cat bird
butterfly dolphin dolphins shark snake spider scorpion turtle rabbit bunny mouse chicken elephant penguin unicorn panda
love lover loves loveme iloveyou iloveu iloveme loveyou lovely loving ilove forever always together family mother father
mommy mummy daddy sister brother brothers sisters baby babygirl babyboy babe honey sweet sweetie sweetheart darling
angel angels princess prince queen king kings queens beautiful pretty cutie hello hellokitty goodbye sunshine moonlight
starlight rainbow flower flowers rose roses daisy lily jasmine summer winter spring autumn sunday monday tuesday
wednesday thursday friday saturday january february march april june july august september october november december
football soccer baseball basketball hockey tennis golf golfer rugby cricket volleyball swimming running skating
liverpool chelsea arsenal manchester united barcelona madrid realmadrid juventus milan bayern ajax celtic rangers
everton tottenham newcastle benfica galatasaray fenerbahce besiktas lakers yankees cowboys steelers eagles packers
redsox patriots broncos raiders bulls jordan ronaldo messi beckham neymar kobe lebron ferrari porsche mercedes
lamborghini mustang corvette camaro honda toyota yamaha suzuki kawasaki harley davidson harleydavidson chevy chevrolet
audi bmw ford nissan subaru volvo volkswagen superman batman spiderman ironman wolverine joker avengers marvel
starwars starwar skywalker vader jedi yoda matrix trinity neo gandalf frodo hobbit tolkien potter harrypotter hermione
hogwarts startrek spock enterprise titanic godzilla simpson simpsons bart homer snoopy garfield mickey mickeymouse minnie
tinkerbell tweety scooby scoobydoo pooh winnie disney barbie shrek nirvana metallica slipknot eminem tupac beatles
queen coldplay linkinpark greenday blink rihanna beyonce shakira madonna elvis marley bobmarley bieber justinbieber
michael jackson michaeljackson jennifer jessica ashley amanda samantha nicole michelle melissa elizabeth stephanie
sarah laura rachel rebecca danielle natalie victoria christina patricia barbara maria marie anna anne julia lisa emily
emma sophie charlotte olivia isabella hannah lauren megan chloe grace alice diana andrea sandra monica veronica claudia
daniel david robert william james john joseph thomas charles christopher matthew anthony andrew joshua justin brandon
ryan nicholas jonathan alexander alexandra alex richard steven kevin brian george edward patrick peter scott eric
stephen jeffrey gregory benjamin samuel jack harry oliver charlie jacob ethan tyler dylan logan lucas oscar max buster
bailey ginger maggie molly sophie lucky shadow smokey pepper cookie sammy rocky tigger coco bella lola toby
carlos juan jose luis miguel antonio francisco alejandro fernando ricardo eduardo roberto pedro pablo diego
mohamed mohammed muhammad ahmed ali hassan ibrahim fatima allah inshallah bismillah jesus jesuschrist christ jesusis
jesuslovesme god godisgood godislove heaven church faith hope blessed blessing spirit holy savior christian angelo
america american usa canada england london paris berlin france germany spain italy italia russia brazil brasil mexico
argentina australia sydney newyork california texas florida chicago boston dallas houston vegas lasvegas hollywood
india pakistan indonesia bangladesh philippines malaysia singapore china japan tokyo korea vietnam thailand turkey
istanbul poland polska ukraine romania portugal lisboa sweden norway denmark finland ireland scotland wales
money dollar dollars cash rich million millionaire business power powerful super superstar star stars hunter killer
hacker ninja samurai warrior soldier army marine marines navy sniper pirate pirates assassin gangster thug player
playboy gamer games gaming game legend legendary champion winner victory freedom liberty peace happy happiness smile
smiley lucky luck magic magical mystic mystery wizard merlin dark darkness black white blue green red orange purple
yellow pink silver golden gold diamond crystal ruby emerald platinum chocolate cookies candy cherry strawberry banana
apples peaches pumpkin pizza coffee cheese butter sugar spicy pepsi cocacola vodka whiskey guinness budweiser heineken
marijuana cannabis weed sexy sexybitch sexygirl bitch fuck fucker fucking fuckyou fuckoff fuckme asshole shit bullshit
pussy porn naked hardcore naughty bigdick whatever nothing nobody anybody something somebody everything anything
unknown forgot forget remember never again today tomorrow yesterday birthday anniversary christmas xmas halloween
valentine holiday vacation travel traveler journey adventure explorer discovery space rocket rockets astro astronaut
galaxy universe planet mars moon jupiter saturn apollo cosmos cosmic orbit launch booking bookings astrobooking
astrobookings spacex nasa school student teacher college university harvard science chemistry physics biology
mathematics history music guitar guitarist drummer drums piano singer dancer dancing dance artist photo picture camera
movie movies video radio television telephone phone mobile number numbers trustno trustnoone trust noone donttellanyone
opensesame sesame openup open enter entrance keepout private security secure secured strong mypassword mypass mylove
mylife myfamily myname mybaby mydog mycat life live living laugh lifeisgood livelaughlove dream dreams dreamer
sweetdreams thunder lightning storm stormy hurricane tornado fire flame flames burning water ocean river mountain
forest desert island beach sunset sunrise snow snowball snowman snowboard surfer surfing skater skateboard fishing
hunting camping bowling poker casino jackpot lottery bluebird redbull redrose blackcat whitecat blacklabel bluesky
brooklyn savannah austin phoenix denver carolina virginia georgia alabama georgetown washington lincoln kennedy
monster monsters zombie vampire twilight edward bella cullen bigboy biggirl bigdaddy badboy badgirl goodboy goodgirl
girl girls boy boys woman women man men people person friend friends friendship bestfriend bestfriends boyfriend
girlfriend husband wife couple marriage wedding single hottie hotgirl hotboy cool coolio awesome amazing fantastic
perfect excellent great good better best first second third final last number one two three four five six seven
eight nine ten hundred thousand zero abc abcd qwer qwert qwerty qwertz azerty asdf asdfgh zxcv zxcvbn qazwsx poiuy
the and you your are this that with from have what when where who why how not all can will just like know me my is
stupid idiot crazy loser lucifer satan devil demon evil hell death dead deadman killme suicide blood bloody sword
knight knights dragons castle kingdom empire emperor napoleon caesar einstein newton darwin tesla edison
`

/** The words, for look-ups; the longest decides how far a search goes. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/))
