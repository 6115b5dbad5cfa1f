"""Examples that do not say what is so."""

from .mistake import Mistake as M

MISTAKES = [
    M("an old spelling expected", "people.yml", 'becomes: "Rumen Radev and Rumen Radev"', 'becomes: "Rumen Radev and Rumen Radew"'),
    M("the text for what it becomes", "places.yml", 'becomes: "BURGAS AIRPORT"', 'becomes: "BOURGAS AIRPORT"'),
    M("an expectation misspelled", "people.yml", 'becomes: "Georgi Markov died', 'becomes: "Goergi Markov died'),
    M("a word around the name misspelled", "words.yml", 'becomes: "Cooperation helps."', 'becomes: "Cooperation hepls."'),
    M("a full stop lost", "organizations.yml", 'becomes: "The Movement 7 split."', 'becomes: "The Movement 7 split"'),
    M("a straight apostrophe for a curly one", "people.yml", 'becomes: "B. Borissov’s', "becomes: \"B. Borissov's"),
    M("unchanged, though it changes", "places.yml", 'becomes: "Lake Ohrid"', "unchanged: true"),
    M("becomes, though it is left", "people.yml", '"Ivanov scored for Levski.", unchanged: true', '"Ivanov scored for Levski.", becomes: "Gjorge Ivanov scored for Levski."'),
    M("both expectations", "organizations.yml", 'becomes: "VMRO-DPMNE won"', 'becomes: "VMRO-DPMNE won", unchanged: true'),
    M("capitals forgotten", "words.yml", "and his ADVISER", "and his Adviser"),
    M("the expectation of the example above", "places.yml", 'becomes: "Veliko Tarnovo, then Veliko Tarnovo"', 'becomes: "From Sofia to Plovdiv"'),
    M("a style forgotten", "places.yml", '"Plowdiw war groß.", style: de', '"Plowdiw war groß."'),
    M("another style", "people.yml", 'Roumen Radev", style: fr', 'Roumen Radev", style: de'),
    M("a text misspelled", "people.yml", 'text: "Delian Peewski owns', 'text: "Delian Peewksi owns'),
    M("a text with the new spelling only in part", "places.yml", 'text: "Philippopolis is Filibe."', 'text: "Philippoplis is Filibe."'),
    M("a text in lower case", "edition-de.yml", 'text: "am Black Sea"', 'text: "am black sea"'),
    M("a hyphen for a dash", "places.yml", 'becomes: "the Sofia–Skopje train"', 'becomes: "the Sofia-Skopje train"'),
    M("a blank lost", "words.yml", 'becomes: "50 percent; 3 percent"', 'becomes: "50 percent;3 percent"'),
    M("an expectation of the pack misspelled", "edition-de.yml", 'becomes: "am Schwarzes Meer"', 'becomes: "am Schwarzen Meer"'),
    M("an example of another record", "people.yml", '{text: "Delian Peewski owns it.", becomes: "Delyan Peevski owns it."}',
      '{text: "Georgi Markow died.", becomes: "Georgi Markov died."}'),
    M("the native form expected in Latin text", "places.yml", '{text: "the road from Monastir", becomes: "the road from Bitola"}',
      '{text: "the road from Monastir", becomes: "the road from Битола"}'),
]
