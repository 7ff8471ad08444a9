import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** Rules about how people are led to decide. */
export const pressureRules: readonly PhraseRule[] = [
  {
    id: 'urgency',
    severity: 'error',
    source: ruleSources.ftc,
    why: 'A person in distress needs time to decide. Pressure leads to regret.',
    better: 'Invite without hurry: "talk with us when you are ready".',
    phrases: {
      en: [
        'act (?:now|today|fast|quickly)',
        "(?:call|book|schedule|sign up|apply|enroll|start|begin|reserve|get started|reach out|contact us|click)(?: \\S{1,12}){0,3} (?:now|today|right away|immediately|tonight|before it['’]?s too late|this week)(?! (?:or|if you are in|and we))",
        "(?:don['’]t|do not|never|why) (?:wait|delay|hesitate|put it off|miss|lose another)",
        "before it(?:['’]s| is) too late|hurry|limited[- ]time|today only|last chance",
        'time is running out',
        'every (?:day|minute|hour|moment) (?:you wait|counts|lost|without)|now is the time',
        'the time is now|ends (?:soon|today|tonight|friday|sunday|this)',
        'expires? (?:soon|today|this)|what are you waiting for',
        'waiting (?:only )?makes (?:it|depression) worse',
        'not a (?:day|minute) (?:longer|to lose)|stop (?:waiting|suffering)',
        "end your suffering|don['’]t suffer",
      ],
      es: [
        '(?:actúe|llame|reserve|empiece|comience|inscríbase|contáctenos|agende|pida)(?: \\S{1,12}){0,3} (?:ya|ahora|hoy(?: mismo)?|de inmediato|cuanto antes)',
        'no (?:espere|dude|lo deje|pierda|deje pasar)|antes de que sea (?:demasiado )?tarde',
        'por tiempo limitado|solo hoy|sólo hoy|última oportunidad|dese prisa|apresúrese',
        'cada día que (?:espera|pasa)|es el momento|a qué espera|deje de sufrir',
      ],
    },
    excusedBy: ['report'],
    unless: {
      en: [
        '911|988|999|112|000|116|1737|crisis|emergency|suicid\\S{1,4}|danger',
        'hurt (?:yourself|themselves)|chest pain|breath\\S{1,5}|seizure',
        '\\{\\w{1,12}(?:\\.\\w{1,8})?\\}|a new symptom|do not (?:start|stop|begin)',
        'call (?:us|your doctor|the office|the clinic)(?: \\S{1,8}){0,4} (?:if|when)',
      ],
      es: [
        '911|988|112|061|024|crisis|emergencia|suicid\\S{1,4}|peligro',
        '\\{\\w{1,12}(?:\\.\\w{1,8})?\\}|dolor (?:de|en el) pecho|respir\\S{1,5}',
      ],
    },
  },
  {
    id: 'scarcity',
    severity: 'error',
    source: ruleSources.ftc,
    why: 'Scarcity pushes people to decide before they know the risks.',
    better: 'State the waiting time as it is: "the next first visits are in about three weeks".',
    phrases: {
      en: [
        '(?:limited|few|only|last|remaining|final|handful of)(?: \\S{1,12}){0,3} (?:spots?|appointments?|places?|availability|slots?|seats?|openings?|spaces?)(?: (?:left|remain|available|open))?',
        '(?:spots?|appointments?|places|slots|openings|seats|spaces|dates) (?:\\S{1,8} ){0,2}(?:are |is )?(?:filling|going|selling|disappearing|booking|limited|scarce|almost gone|running out|left)(?: up| out)?(?: \\S{1,6})?',
        'filling (?:up )?fast|sold out|selling out|while (?:supplies|places|spots|they) last',
        'exclusive(?:ly)? (?:access|offer|program|for)|first come,? first served',
        'in high demand|waiting list is (?:growing|long)',
        'secure (?:your|a) (?:spot|place|slot)',
      ],
      es: [
        '(?:últim[oa]s|poc[oa]s|limitad[oa]s|solo quedan|sólo quedan|quedan)(?: \\S{1,12}){0,2} (?:plazas?|citas?|lugares|cupos?|vacantes)',
        '(?:plazas|citas|cupos|lugares) (?:limitad[oa]s|disponibles por poco|se agotan)',
        'se (?:agotan|acaban)|hasta agotar|oferta exclusiva|acceso exclusivo',
        'asegure su (?:plaza|lugar|cita|cupo)|gran demanda',
      ],
    },
    excusedBy: ['question', 'report'],
    unless: { en: ['few places (?:where|in)|parking|only (?:place|places) (?:where|that)'] },
  },
  {
    id: 'discount',
    severity: 'warning',
    source: ruleSources.ftc,
    why: 'An offer on a medical treatment hurries a decision that is not about price.',
    better: 'State the price of a visit and of a session, and what insurance may cover.',
    phrases: {
      en: [
        '\\d{1,2} ?% off|discount(?:s|ed)?|special (?:offer|price|rate|deal)',
        'promo(?:tion|tional)?s?(?: code)?|coupon|bargain|package deal|buy (?:one|two|five)',
        'save (?:\\$|up to|\\d)',
        'free (?:first )?(?:session|infusion|treatment|dose|gift)|refer a friend|gift cards?',
        'half price|black friday|holiday (?:special|sale)|lowest prices?|best price',
        'unbeatable price|introductory (?:offer|price|rate)',
      ],
      es: [
        '\\d{1,2} ?% de descuento|descuentos?|oferta (?:especial|limitada)|promoci(?:ón|ones)',
        'cupón|dos por uno|2x1|(?:primera )?sesión gratis|gratis (?:su|la) primera',
        'devolución del dinero|rebajas?|precio especial|ahorre',
      ],
    },
    excusedBy: ['negation', 'question', 'report'],
    unless: { en: ['financial (?:help|aid|assistance)|sliding scale|low income'] },
  },
  {
    id: 'testimonial',
    severity: 'error',
    source: ruleSources.endorsements,
    why: 'One person’s story makes a result look typical, and tells nothing about those it harmed.',
    better: 'Give the result of a study, with its comparison and how many people took part.',
    phrases: {
      en: [
        '(?:saved|changed|transformed|turned around|gave me back|gave me|given me|got) (?:my|his|her|their|our) (?:\\S{1,8} )?(?:life|lives|marriage|family|self)(?: back| around)?',
        '(?:gave|given) (?:me|him|her|them) (?:my|his|her|their|a new) (?:life|self)',
        '(?:i|my (?:husband|wife|son|daughter|mother|father|partner|brother|sister|friend))(?: \\S{1,12}){0,2} (?:felt|feel|feels|am|was|was finally|got|finally|can finally|could finally|woke up|walked out|tried|finally found|have my)(?: \\S{1,12}){0,4} (?:better|again|happy|alive|free|life|hope|joy|myself|cured|healed|gone|lighter|relief|everything)',
        '(?:our|my|happy|real|former|hundreds of|thousands of|many of our) (?:patients?|clients?|members)(?: \\S{1,12}){0,2} (?:say|says|said|love|loves|rave|raves|report|reports|tell|tells|describe|describes|call|calls|swear|agree|share|shares|leave|are thrilled|are amazed)',
        'success stor(?:y|ies)|testimonials?|(?:five|5)[- ]stars?|star reviews?|rave reviews?',
        'patient (?:reviews|stories)|read (?:what|how) (?:our|other) (?:patients|clients)',
        'celebrit(?:y|ies)|as seen on',
        'recommended by (?:celebrit|athletes|influencers|doctors|experts|nine)',
      ],
      es: [
        '(?:me|le|nos) (?:salvó|cambió|devolvió|transformó) (?:la vida|el ánimo|la alegría)',
        '(?:cambió|salvó|transformó) (?:mi|su) vida',
        '(?:me siento|volví a ser|por fin (?:soy|puedo|estoy|me))(?: \\S{1,12}){0,3} (?:mejor|feliz|bien|yo|libre|mism[oa]|viv[oa])?',
        'nuestros pacientes (?:dicen|cuentan|aseguran|afirman|están encantados)',
        'historias de éxito|testimonios?|cinco estrellas|5 estrellas|reseñas',
        'opiniones de (?:pacientes|clientes)',
        'recomendad[oa] por (?:famos|celebridades|expertos|médicos)',
      ],
    },
    excusedBy: ['negation', 'question'],
  },
  {
    id: 'blame',
    severity: 'error',
    source: ruleSources.personFirst,
    why: 'People are not at fault for an illness, nor for a treatment that did not help.',
    better: 'Put it on the treatment: "other treatments have not helped enough".',
    phrases: {
      en: [
        '(?:you|they|patients?|people|those|who)(?: \\S{1,10}){0,2} (?:have |has |had )?failed (?:\\S{1,12} ){0,3}(?:treatments?|antidepressants?|medications?|medicines?|therapy|therapies|trials?|drugs?)',
        'treatment failures?|failed (?:patients|responders)|non[- ]?complian(?:t|ce)',
        'non[- ]?adheren(?:t|ce)|difficult patients?',
        "(?:if you (?:really|truly) want|you (?:just|only|simply) (?:have|need) to (?:try|want|decide|choose|believe)|try harder|snap out of|choose (?:happiness|to be happy|joy)|no excuses?|your own fault|to blame|blame yourself|weak(?:ness)?(?= (?:of|in) (?:character|will))|willpower|pull yourself together|stop feeling sorry|only you can|it(?:['’]s| is) up to you to (?:heal|recover|get better)|refus(?:e|es|ed|ing) to (?:get better|recover|heal)|not trying|lazy|give up on yourself|sabotag\\S{1,6})",
      ],
      es: [
        '(?:usted|pacientes?|personas?|quienes|que) (?:\\S{1,10} ){0,2}(?:fracasó|fracasaron|fracasado|ha[n]? fracasado|ha[n]? fallado) (?:\\S{1,8} ){0,3}(?:tratamientos?|antidepresivos?|terapias?|medicamentos?)',
        'incumplid[oa]r(?:es|as)?',
        '(?:solo|sólo|simplemente) (?:tiene|necesita|hay) que (?:querer|quererlo|intentarlo|decidir|proponérselo)',
        'fuerza de voluntad|si (?:de verdad|realmente) quiere|échele ganas|ponga de su parte',
        'su culpa|culpable|anímese|elija ser feliz|se niega a (?:mejorar|sanar)',
        'débil(?:es)? de carácter',
      ],
    },
    excusedBy: ['negation', 'question', 'report'],
  },
];
