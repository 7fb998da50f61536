"""Who found what the model leans on, and when, by the ids of the evidence.

E29 and E30 are no single work and have no name; D is a design choice.
"""

NAMES = {
    "E1": "Ma & Zhan 2016",
    "E2": "Coombs & Holladay 2002",
    "E3": "Coombs 2004",
    "E4": "Coombs 2007; Ma 2020",
    "E5": "Arpan & Roskos-Ewoldsen 2005",
    "E6": "Orsingher, Valentini & de Angelis 2010",
    "E7": "Gelbrich & Roschk 2011",
    "E8": "de Matos, Henrique & Rossi 2007",
    "E9": "Haesevoets et al. 2017",
    "E10": "Halperin, Ho, List & Muir 2022",
    "E11": "Kim, Ferrin, Cooper & Dirks 2004",
    "E12": "Schweitzer, Hershey & Bradlow 2006",
    "E13": "Slovic 1993",
    "E14": "TARP, 1970s and 1980s",
    "E15": "CCMC/ASU Rage studies 2015, 2023",
    "E16": "TARP/Goodman",
    "E17": "Applied Marketing Science 2016",
    "E18": "Maxham & Netemeyer 2002",
    "E19": "Ma, Sun & Kekre 2015",
    "E20": "Dezsö & Barabási 2006",
    "E21": "Schema/Google/Axios 2018",
    "E22": "Candia et al. 2019",
    "E23": "Rizoiu et al. 2017",
    "E24": "van Heerde 2007; Cleeren 2013",
    "E25": "Chen, Ganesan & Liu 2009",
    "E26": "Boothman 2009; McMichael et al. 2019",
    "E27": "IBM/Ponemon 2019",
    "E28": "Szymanski & Henard 2001",
    "E31": "Robinson 2007; Barabas & Jerit 2010",
    "E32": "Polk 2000; ACSI 2011; J.D. Power 2015",
}
