/**
 * Made-up names for firms: short, said alike in many languages, none known to us as a real firm. Part of the saved
 * format only through the journal: a session keeps the names it began with.
 */
export const FIRM_NAMES: readonly string[] = `
  Aldema Amban Ander Arben Argax Arken Asder Asfen Asger Baltin Bamben Bankari Bekis Bembora Bentin Berdan Berelo
  Besko Biltel Bimbel Birkan Biskia Bofia Bolo Bolta Bondema Bonta Bordero Borkax Bosis Bozek Brasker Bravina
  Bridan Brindax Brirari Bristax Calin Camik Carkero Catel Ceban Cefelo Cefune Cembis Cestida Cofora Colelo Colvari
  Contida Corter Corzora Cotema Dangis Danik Darkan Dazia Denkelo Denta Derkema Dertelo Desune Diltis Dilvelo
  Dinano Dingari Dirdia Dolano Doldon Doren Dortek Doton Dramune Dranker Emdel Emkon Endora Enkek Faldi Falek
  Fambin Farvero Fegin Felema Femik Femo Ferelo Fesora Finek Fintin Fobelo Fomon Fosia Galdin Galtia Gari Garken
  Godek Goltek Gondel Gontina Gozero Grafero Gralune Granko Grardi Grasken Grazora Halda Hambero Hangero Harta
  Hatax Hebora Hertina Horvel Ildema Ilfari Inbax Ingen Inkano Isben Isdelo Istari Jangora Jankida Jartari Jaskari
  Jasora Javano Jodida Joli Joltek Jolvina Jombero Jonen Jontik Jorvelo Josta Jukel Julano Jungero Jusano Juzora
  Kafia Kankema Kasero Kaskek Kastis Kelelo Kelvel Kembel Kerkelo Kertan Kigen Kindia Kistida Kizel Korton Koster
  Kozax Kraber Krafune Kraki Krartel Kravon Krazero Lafis Lambek Lamik Lantema Lastano Lazema Lebis Ledin Ledora
  Leko Lembari Lemina Lengen Lertelo Leton Likis Limben Lintune Lirda Livin Lobik Lorver Loskis Loten Lozia Lubano
  Lubo Lufen Lugek Marelo Mastek Melo Merkida Mervelo Mibema Mifin Mildema Milel Minelo Minida Minkin Misel Mivema
  Mogik Mondora Motero Nagon Namik Narkon Narvis Nekel Nester Nisune Nodek Nofel Noskero Nostari Nozida Nuban Nugan
  Nulin Nurti Nuvida Nuza Nuzel Okora Olgia Olten Oltia Olvan Orvel Orvin Orvune Ozax Ozel Pangano Pantik Pardin
  Pazik Pemi Pengero Penkax Petek Podema Poldo Ponkari Pontelo Povin Prabero Pralan Pranger Quibano Quifano Quimbon
  Quiskan Raldina Rasune Reltelo Rendero Renon Restema Rinax Roltida Rolvon Rondan Rubero Rumer Runora Safida
  Sanken Sefo Selden Senger Sentero Siben Sikema Simbina Simero Sindek Sizema Sogel Stabin Stafema Staltax Stambel
  Sultina Suris Takek Tardel Tartune Tasema Tavek Teger Telvon Tendo Tera Tidano Timbis Tinton Tirdi Tirten Tisune
  Tizin Tobora Toda Togis Tolema Tomon Toskero Trafari Trarto Traselo Trazi Turano Tuster Ulbari Umdan Vambano
  Vamina Vandax Vanga Vardis Varken Vartune Vaskora Vati Vegek Vembi Vengano Verema Vetan Vilari Vinkune Virdina
  Vitari Vofin Vondari Vongin Vosik Voskel Yabia Yaldelo Yamia Yantelo Yasia Yazo Yodek Yogon Yomari Yomelo Zagon
  Zasano Zater Zefano Zesken Zevina Zifax Zinkis Zisida Zitano Zordelo Zorkek
`.trim().split(/\s+/)
