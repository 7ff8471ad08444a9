import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** Words of wonder. */
export const superlativeRule: PhraseRule = {
  id: 'superlative',
  poor: 'A breakthrough in mental health.',
  severity: 'error',
  source: ruleSources.ftc,
  why: 'Words of wonder raise hopes that the evidence does not carry.',
  better: 'Leave the word out, and say what is known: "one of several options".',
  phrases: {
    en: [
      'breakthroughs?|miracles?|miraculous(?:ly)?|revolution(?:ary|i[sz]es?|i[sz]ed|i[sz]ing)?|wonders',
      'game[- ]chang(?:er|ers|ing)|ground-?breaking|(?:cutting|leading|bleeding)[- ]edge|life[- ]changing',
      'life[- ](?:saving|altering)|magic(?:al|ally)?|wonder (?:drug|treatment|cure|pill)|silver bullet|holy grail',
      'astonishing(?:ly)?|amazing(?:ly)?|incredibl[ey]|extraordinar(?:y|ily)|remarkabl[ey]|stunning|dramatic(?:ally)?',
      'spectacular(?:ly)?|phenomenal|unprecedented|unparalleled|unmatched|unrival(?:l)?ed|unbelievable|profound(?:ly)?',
      'world[- ](?:class|leading|renowned)|state[- ]of[- ]the[- ]art|next[- ]generation|gold[- ]standard|top[- ]rated',
      'mind[- ]blowing|sensational|uniquely (?:effective|powerful)|second to none|award[- ]winning|unsurpassed',
      'jaw[- ]dropping|marvel(?:s|ous)?|secret weapon|best[- ]kept secret|godsend|blessing|(?<!more )powerful(?:ly)?',
      '(?:like )?nothing else (?:like it|comes close|compares)|nothing (?:comes close|compares)|like no other|one of a kind',
      'beyond compare|incomparable|paradigm shift|new era|new dawn|new chapter in \\S{1,12}|dawn of|(?:rewrit|rewrote|rewrites)\\S{0,3} (?:the )?(?:rules|psychiatry|book|playbook|history)',
      '(?:the )?(?:single )?most (?:powerful|effective|successful|advanced|trusted|innovative|promising|important|potent|exciting|significant|remarkable|sophisticated|experienced|revolutionary|proven|complete|impressive)(?! (?:thing|step|part|question|risk|side|harm|reason))',
      '(?:best|finest|top|greatest|strongest|ultimate|leading|premier|foremost|biggest|number[- ]one|no\\. ?1|#1)(?:[- ]rated)? ~ (?:treatments?|therap(?:y|ies)|medicines?|drugs?|choice|clinics?|results|outcomes|hope|solution|remedy|answer|care|specialists?|doctors?|experts?|advances?|discovery|leap|options?|team|providers?|decision|news|thing to happen|centers?|gift)(?! (?:for you|to ask|is to))',
      '(?:leap|step|jump|quantum leap|giant leap|advance)s? forward|(?:biggest|greatest|largest) ~ (?:advance|discovery|leap|step|change)s?',
      '(?:the|your|a) future of \\S{1,14}|holds? the key|the (?:missing piece|missing link|key to)|unlock(?:s|ed|ing)? (?:your|the)',
      'transform(?:s|ed|ing|ative|ation|ational)?(?! the data)|revolution in \\S{1,12}',
      '(?:chang(?:e|es|ed|ing)|sav(?:e|es|ed|ing)) (?:\\S{1,8} )?(?:lives|everything|the world|psychiatry|the face of \\S{1,12}|the game|hundreds|thousands)',
      "(?:the )?(?:treatment|therapy|answer|hope|help|relief|moment|breakthrough|option|change|solution) you(?:'ve| have)? (?:\\S{1,8} )?(?:been )?(?:waiting|hoping|searching|looking|praying)(?: for)?",
      '(?:hailed|celebrated|praised|touted) as|(?:as )?close to (?:a )?(?:magic|miracle|perfect)|heaven[- ]sent|too good to be true',
      'anything (?:you|we) have (?:ever )?(?:tried|seen)|unlike anything|finally,? (?:a|an|the) (?:treatment|therapy|answer|medicine|solution|option) that',
      "{soon} (?:\\S{1,6} ){0,2}(?:what|than) (?:\\S{1,10} ){1,6}(?:could(?:n't| not)|cannot|can't|never|years|decades)|(?:hope|happiness|joy|relief|miracle|sunshine|calm|healing)(?: \\S{1,8}){0,3} in a (?:bottle|box|chair|pill|spray|lozenge|vial|syringe)|brand[- ]new (?:outlook|you|life|person|mood|day|brain)|(?:quantum|giant|huge|massive) leap|nothing (?:\\S{1,8} )?(?:quite )?like it|(?:few|no) (?:treatments?|medicines?|therap(?:y|ies)|discoveries)(?: \\S{1,8}){0,4} (?:ever|history|so much|as much)|(?:doctors?|psychiatrists?|physicians?|therapists|experts) (?:\\S{1,10} )?(?:choose|use|want|pick|recommend|trust|prefer|turn to|give)(?: \\S{1,8}){0,2} (?:for )?(?:their own|themselves|it|this|us|first)|sets the standard|raises the bar|like flipping a switch|night and day|light at the end of|(?:truly|genuinely|entirely|completely|radically) new|(?:once )?in a generation|of the century|of our (?:time|lifetime)",
      // "could not ask for a kinder medicine", "it is not often that"
      "(?:could(?:n't| not)|can(?:'t|not)) (?:ask for|find|wish for|imagine|be|get|feel|have asked for|do)(?: \\S{1,8}){0,2} (?:better|kinder|safer|easier|simpler|clearer|more \\S{1,12}|gentler|happier|faster|stronger)",
      '(?:nothing|no one|nobody|no other \\S{1,12}|no treatment|no medicine|never|rarely|seldom|not often|hardly ever)(?: \\S{1,10}){0,5} (?:so (?:good|effective|powerful|fast|well|gentle)|this (?:good|effective|powerful|fast|gentle|well)|works? (?:better|as well|like)|comes close|compares|beats|matches|as (?:effective|powerful|good|fast|well))',
      'hard to (?:beat|match|top)|in a league of (?:its|their) own|(?:a|the) (?:cut|notch) above|head and shoulders|light[- ]years ahead|ahead of (?:its|the) (?:time|curve|pack)',
    ],
    es: [
      'milagros?|milagros[oa]s?|revoluci(?:ón|onari[oa]s?|ona|onando|onado)|innovador(?:a|es|as)?|prodigios[oa]s?',
      'increíbles?|asombros[oa]s?|extraordinari[oa]s?|mágic[oa]s?|vanguardia|última generación|espectacular(?:es)?',
      'sin precedentes|sin igual|inigualables?|insuperables?|únic[oa] en (?:el mundo|su)|maravillos[oa]s?|sensacional(?:es)?',
      'excepcional(?:es)?|poderos[oa]s?|pioner[oa]s?|fantástic[oa]s?|impresionantes?|sorprendentes?|revelación|histórico',
      'número uno|gran (?:avance|salto|revolución)|un antes y (?:un )?después|avance (?:revolucionario|histórico|decisivo)|nueva era|segunda oportunidad',
      'el secreto (?:para|de)|descubrimiento|transformador[a]?(?:es|s)?|líder(?:es)? (?:en|mundial)',
      '(?:cambi|transform)(?:a|an|ar|ará|arán|ó|ado|ando)(?:n)? (?:\\S{1,8} )?(?:vidas?|todo|la psiquiatría)',
      '(?:el|la|los|las|nuestr[oa]|su) (?:mejor|mejores|más (?:eficaz|efectiv[oa]|avanzad[oa]|potente|innovador[a]?|poderos[oa]|important[e]|complet[oa]|modern[oa]))(?: \\S{1,14}){0,2} (?:tratamientos?|terapias?|medicamentos?|métodos?|opción|opciones|clínicas?|resultados|solución|que existen?|del|de la|de todos|disponible|actual|centros?|especialistas?|equipo|decisión|avance|noticia)',
      '(?:tratamiento|terapia|medicamento|método|opción|avance|descubrimiento)s? más (?:\\S{1,6} )?(?:eficaz|efectiv[oa]|potente|avanzad[oa]|poderos[oa]|innovador[a]?|important[e]|completo|modern[oa]|prometedor[a]?)(?:es|s)?',
      'más (?:eficaz|efectiv[oa]|avanzad[oa]|potente) (?:del|de todos|que existe)|el futuro de la \\S{1,12}',
      '(?:alivio|cambios?|efectos?|mejoría|resultados?) (?:dramátic|profund|radical)\\S{0,4}|la (?:solución|respuesta) que (?:busca|esperaba|estaba)',
      '(?:lo que|donde) (?:\\S{1,10} ){1,6}(?:no (?:logr|consigu|pued|pud)\\S{1,5})|no (?:existe|hay|tiene) (?:\\S{1,8} )?(?:nada )?(?:comparable|igual|parecido|rival|parangón)|(?:médicos|psiquiatras|expertos) (?:\\S{1,10} )?(?:eligen|escogen|prefieren|usan|confían)|no volverá a ser (?:l[oa]|el) mism[oa]|lo que (?:estaba|llevaba) (?:esperando|buscando)|no hay nada (?:igual|parecido|mejor)|la llave (?:de|para)|joya',
    ],
  },
  excusedBy: ['negation', 'question', 'report'],
  unless: {
    en: [
      'breakthrough (?:pain|bleeding|seizure|therapy designation)|transformer|emergency',
      'on top of|most important (?:thing|question|step) (?:is|to)|best (?:time|way|number|person|phone|interest|reach)',
    ],
    es: ['lo más importante (?:es|para)|mejor (?:momento|hora|manera|forma) (?:de|para)'],
  },
};
