import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** A theory of how something works, told as fact. */
export const mechanismRule: PhraseRule = {
  id: 'mechanism-as-fact',
  poor: 'It rewires your brain.',
  severity: 'warning',
  source: ruleSources.mechanism,
  why: 'How it works is not settled, and what is seen in animals may not hold in people.',
  better: 'Hedge, and say where it was seen: in animals, or in how many people.',
  phrases: {
    en: [
      '{remake} ~ {brain}',
      '{illness} (?:\\S{1,8} )?(?:starv|shrink|kill|damag|destroy|wreck|break|rob|hijack|tear|tore|poison|erod|scrambl|jam|shut|freez|drain|burn|wither|rewir|chang)(?:e?s|ed|ing)?(?: \\S{1,8})? ~ {brain}|{cure} (?:\\S{1,8} )?(?:feeds?|nourishes|waters|wakes?|fuels?|heals?|frees?|teaches|retrains?) (?:them|it|your|the)',
      '(?:physical therapy|exercise|gym|yoga|vacation|spa|massage|tune-?up|food|fuel|fertili[sz]er|balm|vitamins?) for (?:a|the|your) (?:\\S{1,8} )?(?:brain|mind|soul|neurons)|(?:releas|unlock|free|open|access|purg|flush|dig|reach|heal|process)(?:e?s|ed|ing|e)?(?: \\S{1,8}){0,4} (?:subconscious|unconscious|psyche|ego|soul|stored|trapped|buried|locked|repressed|default mode)|(?:stored|trapped|buried|locked) (?:in|inside) (?:your|the) (?:body|brain|mind|nervous|cells)|brain that has (?:forgotten|lost|stopped)',
      '{brain} … (?:back to life|learns?|relearns?|remembers? how|heals?|wakes?|glow\\S{0,3}|lights? up|thrives?|blossoms?|blooms?|recharge[sd]?|happy again|young again|younger|in bloom|start(?:s)? talking|talk again|unfreeze\\S{0,2}|thaws?)',
      '(?:turn|dial|crank|switch|flip|top|fill|tun|patch|wir|plug|hook|light|loosen|lift|open|feed|wash|scrub|clean|oil|grease|water|prun|weed|hack|upgrad|updat|debug|unplug|refill|refuel|cool|dampen|sooth|silenc|muffl)(?:e?s|ing|ed|e)? (?:\\S{1,10} ){0,5}(?:{brain}|tank|batter(?:y|ies)|volume|software|hardware|switchboard|alarm(?: system| bells)?)',
      '(?:software|bug|glitch|patch|short circuit|virus|thermostat|battery|tank|operating system|factory settings|control-alt-delete)(?= |[.,!]|$)(?=[^.]{0,60}(?:tms|ketamine|brain|mind|sad|mood|depress))|(?:sad|depressed) brains? (?:\\S{1,8} )?(?:lack|need|crave|miss|starve|run)\\S{0,2}|(?:tms|ketamine|magnet|the spray|cbt) is the (?:patch|fix|key|switch|charger|antidote|reset)',
      '(?:the|your|those|damaged|broken|dormant|sleeping|tired|new|old|fresh) ~ {brain} (?:\\S{1,10} ){0,3}(?:regrow|grow|heal|reset|rewire|reboot|sprout|repair|regenerate|reconnect|wake up|come back|spring|recover|rebuil|restor|light up|switch|mend|quiet|calm|wither|fire|form)\\S{0,3}',
      '(?:chemical|brain|serotonin|neurochemical) (?:imbalances?|deficienc(?:y|ies))|(?:lack|low levels?|shortage|low) (?:of )?(?:serotonin|dopamine|glutamate)|balance of (?:\\S{1,8} )?(?:brain chemicals|serotonin|neurotransmitters)|brain chemistry (?:in|back|into)',
      '(?:makes?|lets?|causes?|gets?|helps?|helping|allows?|teach(?:es)?|trains?|forces?|tells?|coaxes|nudges|brings?) (?:\\S{1,12} ){0,2}{brain}(?: \\S{1,10}){0,2} (?:grow|heal|regrow|rewire|reset|sprout|repair|regenerate|connect|form|life|line|fire|balance|work|online|recover)\\S{0,3}',
      '(?:fertili[sz]er|miracle-gro|jump-?start|reset button|reboot|tune-?up|workout|gym|software update|factory reset|defrag\\S{0,3}|spring clean\\S{0,3}|reset) (?:button )?(?:for|of|to) (?:your|the|a) (?:\\S{1,8} )?(?:brain|mind|neurons|head|nervous system)',
      '{illness} (?:is|are|comes from|results from|stems from|is caused by|happens when|begins when|lives in|starts in) (?:\\S{1,10} ){0,5}(?:broken|damaged|faulty|misfiring|stuck|inflammation|lack of|deficiency|brain|circuits?|wiring|chemistry|serotonin|glutamate|chemicals?|frozen|shut down|underactive|asleep|starved)',
      '(?:repairs?|heals?|fix(?:es)?|mends?|undo(?:es)?|restores?|reverses?|corrects?|rebuilds?) (?:what|everything|the (?:damage|harm|scars|wounds))(?: \\S{1,12}){0,8}',
      '{brain} (?:\\S{1,8} ){0,2}(?:back online|back to life|back in sync|in harmony|back in balance|into balance)|(?:wakes?|switch(?:es)?|turns?|lights?|fires?)(?: \\S{1,12}){1,6} {brain}|(?:switch(?:es)?|turns?|flips?) (?:it|them|depression|the switch|\\S{1,12}) (?:back )?(?:on|off)(?=[.,!]|$| (?:at|in) )',
      'works? by (?:\\S{1,12} ){0,2}(?:blocking|boosting|raising|increasing|rewiring|repairing|resetting|growing|restoring|rebuilding|balancing|stimulating the growth)|floods? (?:the|your) (?:brain|mind|body)|new (?:neurons|synapses|branches|neural \\S{1,10}|connections) (?:\\S{1,8} )?(?:sprout|grow|form|bloom|appear|are born)\\S{0,2}|neuroplastic\\S{1,4} (?:window|state|boost|magic|at work)|window of (?:neuro)?plasticity',
      "(?:biological|physical|chemical|real|true|brain's|underlying) (?:cause|root|source|origin)s? of ~ {illness}",
      'iron(?:s|ed|ing)? out|(?:shuts?|turns?|switch(?:es)?|lets?|flushes?) it (?:off|out|down|on)|(?:changes?|remodels?|alters?) the (?:shape|structure|size|wiring|architecture) of|(?:teaches|trains|coaches|tells|shows) (?:your |the )?(?:\\S{1,8} )?(?:{brain})|brain (?:is |becomes |turns )?(?:soft|clay|putty|sponge|ready to|primed|open to|a garden|a blank|running on empty|starved|asleep|stuck|tired|hungry|shrinking|rusty)|tired brain|goes straight to the (?:part|area|region|center)|snow ?globe|lives in (?:the|your) (?:nervous system|body|cells|brain)|physically (?:changes?|alters?|reshapes?|grows?)',
      '{image} … {brain}',
      '{brain} … {image}',
      '{brain} (?:\\S{1,10} ){0,2}(?:wants?|needs?|craves?|called|begs?|begging|asks? for|deserves?|longs?|hungers?|thirsts?|is (?:ready|waiting|hungry|starving|designed|built|wired) (?:for|to))(?! (?:time to rest|to rest))',
      'it (?:wants|needs|deserves|craves) (?:an?|its) (?:upgrade|update|break|reset|reboot|refresh|tune-up|overhaul|rest|restart)|(?:treats?|treated|treating|fix(?:es)?|fixing|targets?|addresses|at) (?:the |your )?(?:biology|neurology|wiring|chemistry|hardware)',
      '(?:goes?|went|gone|going|put|fall|fell|fallen) to sleep(?=[.,!]|$)(?<=(?:brain|mind|circuit|part|area|region|cells|neurons)[^.]{0,60})',
      '(?:exact|precise|very) (?:spot|place|point|area|region|part|circuit) (?:where|that|of|behind)(?=[^.]{0,50}(?:{illness}|{brain}|begins|lives|starts))|(?:faulty|broken|misfiring|tired|damaged|lazy|sluggish|sleeping|stuck|overactive|underactive) (?:circuits?|wiring|brain|prefrontal cortex|neurons|connections?|signals?|cells|mind)',
    ],
    es: [
      '{remake} ~ {brain}',
      '{brain} (?:\\S{1,10} ){0,3}(?:se )?(?:regener|repar|reconect|renuev|reinici|despiert|crec|reactiv|recuper|sana|brot|nac)\\S{1,4}',
      'desequilibrios? (?:\\S{1,12} )?(?:químicos?|cerebral(?:es)?)|(?:falta|déficit|carencia) de (?:serotonina|dopamina)|equilibrio químico|química cerebral',
      '(?:su |el |la )?(?:cerebro|mente) (?:\\S{1,8} ){0,2}(?:aprende|recuerda|vuelve|despierta|se enciende|se ilumina|florece)|(?:recarg|baj|sub|apag|encend|enciend|engras|llen|rellen|aflo|limpi|actualiz|poda|rieg|parche)\\S{0,4} (?:\\S{1,10} ){0,4}(?:{brain}|baterías|volumen|depósito|alarma)|hace (?:crecer|que (?:crezcan|nazcan|brote[n]?)|brotar)(?: \\S{1,10}){0,2} {brain}|(?:nuevas|nuevos) (?:conexiones|neuronas|sinapsis|circuitos)(?: \\S{1,10})? (?:brotan|crecen|nacen|se forman|surgen)',
      '(?:reinicio|abono|fertilizante|gimnasio|botón de reinicio|puesta a punto|actualización|interruptor|reseteo) (?:\\S{1,8} )?(?:para|de|del) (?:\\S{1,6} )?(?:cerebro|mente|neuronas|tristeza|depresión)',
      '{illness} (?:es|se debe a|viene de|nace de|proviene de|surge de|ocurre cuando|aparece cuando) (?:\\S{1,10} ){0,5}(?:falta|déficit|desequilibrio|serotonina|inflamación|cerebro|circuitos?|conexiones|química|apagad[oa]s?|dañad[oa]s?|dormid[oa]s?)',
      '(?:repara|sana|corrige|restaura|revierte|deshace) (?:lo que|todo lo que|el daño|los daños)(?: \\S{1,12}){0,6}|dormid[oa]s? (?:del|de su) cerebro|inunda (?:el|su) cerebro|la causa (?:biológica|física|química|real) de',
      '(?:las |los )?(?:zonas|áreas|regiones|centros?) (?:\\S{1,12} ){0,3}(?:cerebro|cerebral(?:es)?|ánimo)(?=[^.]{0,30}(?:activ|despiert|reactiv|encend|enciend))|(?:activ|despiert|reactiv|enciend|estimul|recarg|limpi|desintoxic)\\S{1,4}(?: \\S{1,12}){0,4} (?:zonas|áreas|regiones|centros?)(?: \\S{1,12}){0,3} (?:cerebro|cerebral(?:es)?|ánimo)',
      '(?:enseña|entrena|despierta|dice) a (?:su|sus|las|el) (?:\\S{1,8} )?(?:{brain})|(?:apaga|enciende|desconecta|calla) la (?:parte|zona|región)|abono para|neuronas (?:cansadas|dormidas|hambrientas)|(?:su )?cerebro se (?:encoge|apaga|atrofia|marchita)',
      '{image} … {brain}',
      '{brain} … {image}',
      '{brain} (?:\\S{1,8} )?(?:necesita[n]?|pide[n]?|quiere[n]?|merece[n]?|clama[n]?|grita[n]?|anhela[n]?|está[n]? (?:list[oa]s?|preparad[oa]s?|sedient[oa]s?|hambrient[oa]s?))',
      '(?:actualización|reinicio|reseteo|reset|puesta a punto|botón de (?:apagado|reinicio|encendido|pausa|reset))|(?:trat|corrig|arregl|atac)\\S{1,4} (?:la |su )?(?:biología|neurología|química)',
      '(?:punto|lugar|sitio|zona) (?:exact[oa]|precis[oa]) (?:\\S{1,8} )?(?:donde|de|en)(?=[^.]{0,40}(?:{illness}|{brain}|nace|empieza))|(?:cerebro|circuitos?|conexiones|neuronas|mente) (?:\\S{1,6} )?(?:cansad|averiad|dañad|dormid|rot|atascad|defectuos|apagad|perezos|hambrient)[oa]s?',
    ],
  },
  excusedBy: ['negation', 'question', 'report', 'hedge'],
  unless: {
    en: [
      'password|portal|in (?:rats|mice|animals)|hypothes\\S{1,3}|(?:not|never|yet to be) (?:been )?(?:confirmed|known|settled|shown|clear|understood)|being studied|still (?:being )?studied|scientists (?:think|believe)|researchers (?:think|believe)|thought to|believed to|change how active|peace of mind|clear mind|keep in mind|changed? (?:your|their) mind',
      'build (?:\\S{1,8} )?connections? (?:with|between you)|internet|wi-?fi|video',
    ],
    es: [
      'contraseña|ratas|ratones|animales|hipótesis|no (?:está|se) (?:clar|sabe|conoce)|se (?:estudia|cree|piensa)|puede que|podría',
    ],
  },
};
