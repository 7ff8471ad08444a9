import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** One person's story. */
export const testimonialRule: PhraseRule = {
  id: 'testimonial',
  poor: '“Ketamine saved my life,” says Anna.',
  severity: 'error',
  source: ruleSources.endorsements,
  why: 'One person’s story makes a result look typical, and tells nothing about those it harmed.',
  better: 'Give the result of a study, with its comparison and how many people took part.',
  phrases: {
    en: [
      '(?:saved|changed|transformed|turned around|gave (?:me|him|her|them|us)(?: back)?|given (?:me|him|her)(?: back)?|handed (?:me|him|her)(?: back)?|got (?:me|him|her)?) ~ (?:my|his|her|their|our) ~ (?:life|lives|marriage|family|self|son|daughter|husband|wife|mother|father|smile|joy|career|hope)(?: back| around)?',
      // "I felt like myself", in a quotation or not
      "(?:i|i'm|i've|i'd|my (?:husband|wife|son|daughter|mother|father|partner|brother|sister|friend|kids|family))(?: \\S{1,12}){0,5} (?:felt|feel|am|was|got|finally|can|could|woke|walked|tried|found|have|went|stopped|started|hugged|laughed|smiled|cried|slept|knew|realized|thought|noticed|remember|wish|owe|recommend|never)(?: \\S{1,12}){0,8} (?:better|again|happy|happier|alive|free|life|hope|joy|joyful|(?:feel|like|be|was|am) myself|me|cured|healed|gone|lighter|relief|everything|them|this|place|years|time|difference|first|amazing|incredible|human|back|laugh|smile|cry|breathe|person)",
      '(?:our|my|happy|real|former|hundreds of|thousands of|many of our|one of our|a|another|long-time|so many|these|some of our)(?: \\S{1,10}){0,2} (?:patients?|clients?|members?|families|people we)(?: \\S{1,14}){0,4} (?:say|says|said|rave|raves|tell|tells|told|describe|describes|swear|swears|agree|share|shares|shared|wrote|write|writes|put it|likes? to say|call it|calls it|thank|thanks|are thrilled|are amazed|report feeling)',
      'success stor(?:y|ies)|testimonials?|(?:four|five|5|\\d(?:\\.\\d)?)[- ]stars?|star (?:reviews?|ratings?)|rave reviews?|as seen on|(?:patient|client|google|glowing|real) (?:reviews?|stories|ratings?)|trusted by (?:thousands|hundreds|celebrities|athletes|doctors|families)',
      "just ask (?!(?:about|your|the|a|an|us|for|whether|what|how|when|if|to|any|questions|anyone|our|them|him|her|me|each|every|first|again|at|in|on|and) )[a-z]{3,9}(?=[.,!?]|$)|(?:google|yelp|facebook) (?:reviewers?|reviews|ratings?)|reviewers? (?:call|say|love)|(?:one|a|another) (?:\\S{1,10} )?(?:client|patient|teacher|nurse|veteran|mother|father|mom|dad|firefighter|lawyer|student|accountant|engineer|woman|man|retiree|officer|pilot|farmer|musician|reader) (?:\\S{1,10} ){0,3}(?:told|tells?|said|says|calls?|called|wrote|writes|describes?|put it|went|got|found|felt|came|can now)|patients? (?:speak|speaks) for|[a-z]{3,10}, (?:age )?\\d{2}, (?:is|was|has|had|can|could|now|went|says|got|felt|came)|(?:for|after) (?:\\S{1,6} )?(?:years|decades|months),? [a-z]{3,10} (?:could not|couldn't|had|was|lived|hid|struggled)(?: \\S{1,10}){1,12} (?:today|now)|(?:today|now),? (?:she|he) (?:\\S{1,10})|(?:hear|take) it from|(?:christmas cards|thank[- ]you (?:notes?|cards?|letters?)|letters|messages) (?:\\S{1,8} )?from|whose lives|(?:he|she|his|her)(?: \\S{1,10}){0,8} (?:laugh(?:s|ed|ing)?|smil(?:e|es|ed|ing)|danc(?:e|es|ed|ing)|marriage|alive|again|back to (?:work|life|school)|new person|sat in our)",
      '(?:read|hear|see|watch|meet|listen to|learn|discover)(?: \\S{1,8})? (?:how|what|why|about|from)? ?(?!(?:the|a|an|your|our|we|it|you|this|that|to|if|when|long|much|many|often|ketamine|tms|cbt|treatment|therapy|others|us|about|for) )(?:our (?:patients?|clients?)|(?:\\S{1,10} ){0,2}(?:patients?|clients?)|[a-z]{3,10})(?:,? \\S{1,10}){0,3} (?:went from|got|found|beat|overcame|recovered|turned|came back|felt|returned|reclaimed|regained|healed|lives? (?:were|was) changed|who|whose|say|said|saying|changed|experienced|transformed|think)',
      '(?:stories|story|testimony|words|voices|experiences|reviews|ratings|feedback) (?:of|from|by) ~ (?:patients?|clients?|people like you|survivors|customers|members|families|those we)|(?:happy|satisfied|grateful|thrilled|delighted) (?:patients?|clients?|customers?)',
      '(?:patients?|clients?|customers?) (?:love|rave|adore|swear by|thank|say it all|success)(?: \\S{1,8})?|recommended by (?:celebrit|athletes|influencers|doctors|experts|nine)|(?:celebrit(?:y|ies)|actors?|athletes?|influencers?|stars)(?: \\S{1,10}){0,3} (?:swear|use|choose|love|trust|recommend|endorse)',
      '(?:after|before|since|following|by) (?:\\S{1,10} ){0,4}(?:sessions?|infusions?|treatments?|visits?|doses?|course|weeks|months),? (?:i|she|he) (?:was|felt|could|went|stopped|started|returned|smiled|laughed|walked|woke|told|hugged|called|danced|got|had)(?! (?:no|asked|given|checked))',
      '(?:rated|scored) (?:\\S{1,8} ){0,3}(?:stars?|best|by (?:our )?patients)|thousands of (?:happy|satisfied)|(?:says|said|writes|wrote|recalls|remembers|shares) [a-z]{3,10},? (?:a |an |age |who |\\d{2}|of )',
      '[\\"“«](?:[^\\s?]{1,15} ){0,12}(?:i|i\'m|i\'ve|my|me|we|our) (?:[^\\s?]{1,15} ){0,14}(?:life|better|back|again|happy|smile|hope|alive|saved|changed|finally|free|best|thanks?|love|recommend|amazing|new|gone|well|cured|healed|grateful|miracle|myself|different|felt|it)\\b[^\\"”»?]{0,60}[\\"”»]',
      '[\\"“«](?:[^\\s?]{1,15} ){0,14}[^\\s?]{1,15}[\\"”»],? ?(?:[-—–~]|says|said|recalls|writes|wrote|shares|adds) ?(?:[a-z]{2,12}|one|a|our)',
      '(?:swears?|swearing|swore|raves?|raving) (?:by|about) (?:it|us|this|our|them|{cure})|{star}(?:,? \\S{1,12}){0,4} (?:swear|credit|rely|turn to|come (?:here|to us)|choose|chose|use it|love)',
      '(?:same|very) (?:treatment|therapy|medicine|method|care|program) (?:that |which )?(?:\\S{1,12} ){0,5}{star}',
      '[\\"“«](?:[^\\s?]{1,15} ){0,10}(?:changed|saved|gave|transformed|helped|works?|best|amazing|incredible|highly recommend|thank you|life[- ]changing)(?: [^\\s?]{1,15}){0,12}[.,!]?[\\"”»]',
      "(?!(?:the|a|an|it|he|she|they|treatment|therapy|clinic|care|this|that|and|what|which|trial|study|price|score|risk) )(?:[a-z]{3,10}) (?:went|came|walked) from (?:\\S{1,12} ){1,8}to (?:\\S{1,12} ?){1,4}|(?:she|he) (?:was|had been|couldn't|could not|used to|spent|walked|came)(?: \\S{1,12}){1,10} (?:now|today|and now) (?:she|he)",
      '(?:came|walked|rolled|limped|crawled|arrived) in(?: \\S{1,10}){1,6} (?:and )?(?:left|walked out|went home|danced|ran)|(?:he|she|[a-z]{3,9}),? (?:a \\S{1,12}, )?(?:went|is|came|got) back to (?:\\S{1,10}ing|work|school|life|the)|famous (?:\\S{1,10})|as (?:one|a) \\S{3,12} (?:put|said|told)|(?:my|his|her) (?:wife|husband|son|daughter|mother|father|partner) (?:got|has|is|found|came) (?:\\S{1,8} ){0,4}(?:back|again|alive|better)|(?:letters|cards|photos|notes|walls?|thank-yous) (?:\\S{1,8} ){0,5}(?:from|people|patients|clients|covered)|(?:the )?only (?:one|thing|treatment) that (?:worked|helped|ever)|i have been through|(?:best|greatest) (?:money|thing|decision|gift|day) (?:i|of my|we) \\S{1,8}',
    ],
    es: [
      '(?:me|le|nos) (?:devolvi|salv|cambi|transform)\\S{1,3} (?:\\S{1,8} ){0,2}(?:vida|alegría|sonrisa|ánimo|ganas|matrimonio|hij[oa]|esperanza)|(?:cambió|salvó|transformó) (?:mi|su) vida',
      '(?:me siento|me sentí|volví a|por fin (?:soy|puedo|estoy|me)|he vuelto a|soy otra|recuperé|estaba|dejé de|me ha|me han|mi (?:hij[oa]|marido|mujer|esposa|madre|padre|esposo))(?: \\S{1,12}){1,8}',
      '(?:nuestr[oa]s|un[oa] de nuestr[oa]s|muchos) (?:pacientes|clientes)(?: \\S{1,12}){0,3} (?:dicen|dice|cuentan|cuenta|opinan|afirman|aseguran|recomiendan|nos|comparten|están encantad)|(?:nos|así lo) (?:cuenta|dice|escribe|contó|dijo|escribió) (?!(?:cómo|qué|si|su|cuándo) )\\S{3,12}',
      '(?:pregúntele|pregúntenle) a (?!(?:su|la|el|un|una|nuestro|nuestra) )\\S{3,10}|\\S{3,10}, de \\d{2} años,? (?:\\S{1,8} ){0,2}(?:ha|es|está|vuelve|volvió|pudo|dejó)|un[oa] (?:maestr[oa]|enfermer[oa]|paciente|client[ea]|madre|padre|veteran[oa]|abogad[oa]|mujer|señora|señor|joven|bombero) (?:\\S{1,10} ){0,3}(?:nos |lo )?(?:dijo|dice|cuenta|contó|escribió|llama|describe|volvió|recuperó)|historias de éxito|testimonios?|(?:cinco|\\d(?:[.,]\\d)?) estrellas|reseñas|(?:historias|opiniones|experiencias|palabras|relatos) (?:\\S{1,8} )?(?:de|reales)(?: \\S{1,10}){0,2} (?:pacientes|clientes|personas|éxito|superación)|historias reales|(?:llevaba|estaba|pasó|vivía|había)(?: \\S{1,10}){1,10} (?:hoy|ahora|por fin)(?: \\S{1,8}){0,2} (?:vuelv\\S{1,3}|baila|ríe|sonríe|vive|trabaja|duerme|disfruta|es|está|ha vuelto)',
      '(?:pacientes|clientes) (?:satisfech[oa]s|felices|content[oa]s|agradecid[oa]s|encantad[oa]s|nos recomiendan)|(?:lea|conozca|escuche|vea|descubra|mire) (?:lo que|cómo|las|los|a)(?: \\S{1,10}){0,3} (?:pacientes|clientes|personas|historias|superó|recuperó|venció|volvió|dejó|logró)(?: \\S{1,10}){0,2}',
      'desde que (?:vino|vine|empezó|empecé|viene)(?: \\S{1,10}){0,3} (?:no|vuelve|volví|volvió|duerme|sonríe|ríe)(?: \\S{1,10})?',
      'mism[oa] (?:tratamiento|terapia|medicina|método|programa|sillón|clínica)(?: \\S{1,12}){0,6} {star}|{star}(?: \\S{1,12}){0,4} (?:lo recomiendan|confían|juran|eligen|eligieron)',
      'recomendad[oa] por (?:famos|celebridades|expertos|médicos)\\S{0,2}|(?:soy|era|fui) otra persona|(?:famosos|celebridades|deportistas|actores)(?: \\S{1,8}){0,2} (?:confían|usan|recomiendan|eligen)',
      '[\\"“«](?:[^\\s?]{1,15} ){0,12}(?:me|mi|mis|yo|nos|recuperé|volví|estoy|soy|sentí|dejé|pude|puedo)(?: [^\\s?]{1,15}){0,14}[.!]?,?[\\"”»]',
      '[\\"“«](?:[^\\s?]{1,15} ){0,14}[^\\s?]{1,15}[.!]?,?[\\"”»],? ?(?:[-—–] ?)?(?:dice|dijo|cuenta|nos cuenta|afirma|escribe|asegura|confiesa|recuerda|comparte)',
      '(?:llegó|entró|vino) (?:\\S{1,8} ){1,5}y (?:se fue|salió|volvió)(?: \\S{1,8}){1,4}|como (?:dijo|dice|cuenta|contó) (?:una?|nuestr[oa]) \\S{3,12}|mi (?:mujer|marido|hij[oa]|madre|padre|pareja) (?:recuperó|volvió|ha vuelto|encontró|tiene)(?: \\S{1,8}){1,4}|actores famosos|famos[oa]s|es (?:lo|el) único que (?:me )?(?:funcionó|ayudó|sirvió)|(?:paredes?|muro) (?:\\S{1,8} ){0,3}(?:cartas|fotos)',
    ],
  },
  excusedBy: ['question', 'advertised'],
  unless: {
    en: [
      '(?:thoughts|think|thinking) (?:about|of)|participants|interviews?|interviewed|billing|licensed|lcsw|(?:do|does) not (?:publish|use|print|show)|(?:tell|ask|call|let) (?:us|your|the|a)|portal|questions?|study|trial|records?|consent|police|the (?:law|fda)|researchers|reviewers|authors',
      'how long|(?:is|are) (?:a )?words?|words?(?= ["“])|phrase|some (?:ads|websites|clinics)',
    ],
    es: [
      'participantes|entrevistas?|no publicamos|estudio|ensayo|facturación|autores|la palabra|la frase|desconfíe|no (?:usamos|mostramos)|preguntas?',
    ],
  },
};
