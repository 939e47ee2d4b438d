"""Short forms that people of a name go by, so that 'Hi Liz' is no mistake for Elizabeth."""

_GROUPS = """
elizabeth elisabeth liz lizzie lizzy beth betty betsy eliza libby lisa elsie
michael mike mick mickey micah mikey
katherine catherine kathryn katharine kate katie kathy cathy kat kitty kay cat
william will bill billy willy liam
robert rob bob bobby robbie bert
richard rich rick dick ricky richie
margaret maggie meg peggy marge margie greta
james jim jimmy jamie
john johnny jack jon
jonathan jon johnny nathan
joseph joe joey
thomas tom tommy
charles charlie chuck chas
edward ed eddie ted ned
theodore ted teddy theo
anthony tony ant
andrew andy drew
benjamin ben benny
alexander alex alec sandy xander sasha
alexandra alex alexa sandra sasha lexi
alejandro alex ale
christopher chris kit topher
christine christina chris tina chrissy
daniel dan danny
danielle dani
david dave davey
matthew matt matty
nicholas nick nicky nico
nicole nicky nikki
patrick pat paddy rick
patricia pat patty trish tricia
peter pete
philip phillip phil
samuel sam sammy
samantha sam sammy
stephen steven steve stevie
stephanie steph
susan susanna suzanne sue suzie susie
timothy tim timmy
victoria vicky vicki tori
zachary zach zack
abigail abby gail
amanda mandy
barbara barb babs
cynthia cindy
deborah debra deb debbie
dorothy dot dottie dolly
eleanor ellie nora nell
emily em emmy emma
frances fran
francis francisco frank fran paco pancho
frederick fred freddie
gabriel gabe
gabriela gabriella gaby gabi
gerald gerry jerry
gregory greg
harold harry hal
henry harry hank hal
isabella isabel bella izzy belle
jacob jake
jacqueline jackie
janet jan
jennifer jen jenny jenn
jessica jess jessie
joshua josh
judith judy jude
kenneth ken kenny
kimberly kim
lawrence larry laurie
leonard len lenny leo
madeline maddie
martha marty patty
martin marty
maximilian max
melissa mel missy
natalie nat
nathaniel nathan nate nat
olivia liv livvy
oliver ollie
pamela pam
rebecca becky becca
ronald ron ronnie
russell russ
sarah sally sadie
sebastian seb bas
tabitha tabby
teresa theresa terry tess tessa
valerie val
vincent vince vinny
walter walt wally
yekaterina katya
mikhail misha
dmitri dmitry dima
aleksandr sasha
jose pepe
rosario charo
guadalupe lupe
giuseppe beppe
mohammed muhammad mohamed mo
"""

NICKNAMES: tuple[frozenset[str], ...] = tuple(frozenset(line.split()) for line in _GROUPS.strip().splitlines())


def same_person(one: str, other: str) -> bool:
    """Whether one name (in small letters) is a usual short form of the other."""
    return any(one in group and other in group for group in NICKNAMES)
