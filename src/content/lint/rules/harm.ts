import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** Rules about what is said of harm. */
export const harmRules: readonly PhraseRule[] = [
  {
    id: 'safe',
    severity: 'error',
    source: ruleSources.ftc,
    why: 'No treatment is without harm, and "safe" hides which harms there are.',
    better:
      'Name the harms, and what you do about them: "we check your blood pressure and breathing".',
    phrases: {
      en: [
        '(?:completely|totally|perfectly|entirely|absolutely|extremely|remarkably|incredibly|very|proven|100 ?%|100 percent|fully|quite|really|super|exceptionally|wonderfully|generally|clinically|always) safe(?! (?:place|space|ride|trip))',
        '(?:ketamine|kap|esketamine|spravato|tms|ect|cbt|therapy|treatments?|medicine|medication|drug|infusions?|lozenges?|sessions?|dos(?:e|es|ing)|it|this|procedure|program|protocol|approach)(?: \\S{1,12}){0,3} (?:is|are|been|remains?)(?: \\S{1,12}){0,2} safe(?! (?:place|space|ride|from))',
        'safe(?:,| and| yet| but| &) (?:\\S{1,12} ){0,2}(?:effective|proven|reliable|natural|gentle|easy|fast|simple|powerful|comfortable|painless|legal|affordable|lasting|non-?\\S{1,12})',
        '(?:effective|proven|gentle|natural|legal|simple|fast|easy|quick) (?:and|yet|,) safe(?! place)',
        'safe(?:st)? (?:treatment|therapy|medicine|medication|drug|dose|doses|dosing|alternative|option|solution|way to (?:treat|heal|recover|beat|feel)|procedure|infusions?|ketamine|choice)',
        'safer than|as safe as',
        'safely (?:treats?|relieves?|heals?|lifts?|restores?|and effectively)',
        'impeccable safety|excellent safety|proven safety',
        'safety (?:is|has been) (?:proven|established|guaranteed)|outstanding safety',
        'strong safety (?:record|profile)|(?:nothing|no reason) to (?:fear|worry)',
        'in (?:complete|total|perfect) safety',
      ],
      es: [
        '(?:completamente|totalmente|perfectamente|absolutamente|muy|100 ?%|del todo) segur[oa]s?',
        'segur[oa]s? y (?:eficaz|eficaces|efectiv[oa]s?|natural|rápid[oa])',
        '(?:eficaz|efectiv[oa]|natural|rápid[oa]) y segur[oa]',
        '(?:ketamina|kap|esketamina|tratamiento|terapia|medicamento|fármaco|infusión|sesión|es) (?:\\S{1,12} ){0,2}(?:es|son|resulta) (?:\\S{1,12} ){0,1}segur[oa]s?',
        '(?:tratamiento|método|terapia|alternativa|opción|dosis|medicamento) segur[oa]',
        'más segur[oa] que|seguridad (?:demostrada|comprobada|garantizada|total)',
        'de forma segura y eficaz',
      ],
    },
    excusedBy: ['negation', 'question', 'report'],
    unless: {
      en: [
        'keep (?:you|them|everyone) safe|safe (?:place|space|room|ride|trip|way home)',
        'feel(?:s|ing)? safe|safe to (?:drive|say|share|stop|go)|get home safe|safety plan',
        'not safe|how safe|safe enough',
      ],
      es: [
        '(?:lugar|espacio|sitio|entorno|está|estoy|esté|sentirse|siente|estar) (?:\\S{1,8} )?segur[oa]',
        'seguro (?:médico|de salud)|su seguro',
      ],
    },
  },
  {
    id: 'no-side-effects',
    severity: 'error',
    source: ruleSources.ftc,
    why: 'Every treatment has unwanted effects. Saying that there are none is false.',
    better: 'Say which are common, how often they happen, and which are serious.',
    phrases: {
      en: [
        "(?:no|zero|none of the|without|free (?:of|from)|absent|never any|lacks?|not have|doesn['’]t have|does not (?:have|cause)|doesn['’]t cause|do not (?:have|cause)|causes? no|minus the|never causes?|avoids? (?:all )?the|skip the)(?: \\S{1,15}){0,3} (?:side[- ]effects?|adverse (?:effects?|events?|reactions?)|risks?|downsides?|drawbacks?|dangers?|harm|complications?)(?! (?:to|with|that|worth|from (?:driving|other)|is|are) (?:known|zero))",
        'side[- ]effect[- ]free|risk[- ]free|zero[- ]risk|harmless',
        '(?:nothing|no harm) (?:can|will|could) (?:go wrong|happen)|danger[- ]free',
        'complication[- ]free',
        'no (?:known )?(?:risk|danger|harm)(?:s)?(?=[.,;!]|$| of any kind| at all| whatsoever| involved)',
      ],
      es: [
        '(?:sin|ningún|ningun[oa]|cero|libre de|no tiene(?:n)?|no causa(?:n)?|no produce|no hay)(?: \\S{1,12}){0,2} (?:efectos? (?:secundarios?|adversos?|indesead[oa]s?|negativ[oa]s?)|riesgos?|peligros?|contraindicaciones|complicaciones)',
        'inofensiv[oa]s?|inocu[oa]s?|nada puede salir mal',
      ],
    },
    excusedBy: ['question', 'report'],
    unless: {
      en: [
        'no (?:treatment|medicine|drug|option|therapy) (?:is|comes?|has|works?)',
        '(?:is|are|be|means?|been|was|were|as) (?:not|never) (?:\\S{1,12} ){0,2}(?:without|free|risk-free|harmless|no risk)',
        "(?:isn|aren|wasn)['’]t (?:\\S{1,12} ){0,2}(?:without|free|risk-free|harmless)",
        'not (?:mean|harmless|risk[- ]free)|do not know|not known|if you have no|unless',
        'whether|had no side effects|(?:were|was|been) (?:seen|found|reported|observed|noted)',
        'some (?:people )?(?:had|have|report) no',
        '(?:people|patients?|in 100|of them) (?:had|have|reported) no|ask (?:us|about)',
        'no (?:clear|more|new|higher|added|extra|other) (?:risk|harm|side)',
        'without (?:telling|knowing|asking|first|reading|weighing|saying|hiding|naming)',
      ],
      es: [
        'ningún (?:tratamiento|medicamento|fármaco)',
        'no (?:está|es|son|están) (?:libre|exent|inofensiv|inocu)|no se sabe|no significa',
        'si no tiene|no hay más riesgos?|algun[oa]s? personas',
      ],
    },
  },
  {
    id: 'non-addictive',
    severity: 'error',
    source: ruleSources.spravatoLabel,
    why: 'Ketamine is a controlled substance that people misuse; its label warns of abuse.',
    better:
      'Say that addiction is possible, and when it is likelier: "likelier with recreational or frequent use".',
    phrases: {
      en: [
        'non[- ]?addict(?:ive|ing)|non[- ]?habit[- ]forming',
        "(?:not|never|isn['’]t|aren['’]t|neither|hardly) (?:\\S{1,12} ){0,2}(?:addictive|addicting|habit[- ]forming)",
        '(?:no|zero|without|little|minimal|any|virtually no) (?:\\S{1,12} ){0,3}(?:addiction|dependence|dependency|abuse potential|withdrawal|addictive potential)(?! treatment| problem| medicine)',
        'addiction[- ]free',
        "(?:cannot|can['’]t|won['’]t|will not|do not|don['’]t|never) (?:\\S{1,12} ){0,2}(?:get|become|be|getting|becoming) (?:\\S{1,8} )?(?:addicted|hooked|dependent)",
        'abuse is (?:not|no) (?:a )?(?:concern|problem|issue)|non[- ]?dependence',
        'does not cause (?:addiction|dependence)',
      ],
      es: [
        '(?:no|nunca|ni) (?:es |son |causa |crea |genera |produce |provoca )?(?:\\S{1,8} )?(?:adictiv[oa]s?|adicción|dependencia)',
        'sin (?:riesgo de )?(?:adicción|dependencia|crear adicción)',
        'no (?:se )?(?:hará|hace|vuelve|volverá) adict[oa]',
      ],
    },
    excusedBy: ['question', 'report'],
    unless: {
      en: [
        'not known|do not know|unclear|no (?:history|one|past)|if you|history of|have had',
        'without (?:an )?(?:active )?(?:history|problem)|whether',
      ],
      es: ['no se sabe|antecedentes|si (?:usted )?tiene'],
    },
  },
  {
    id: 'harm-played-down',
    severity: 'warning',
    source: ruleSources.ftc,
    why: 'Words such as "mild" or "well tolerated" hide how often a harm happens, and how bad it can be.',
    better:
      'Give the number and how long it lasts: "dizziness in 29 in 100, most often gone within hours".',
    phrases: {
      en: [
        '(?:mild|minor|minimal|slight|trivial|negligible|manageable|insignificant|modest|benign|harmless|tolerable|small|few|only|just|merely|simply|occasional|fleeting)(?: \\S{1,15}){0,2} (?:side[- ]effects?|adverse \\S{1,9}|risks?|downsides?|discomfort|reactions?|drawbacks?|dizziness|nausea|complications?)',
        '(?:side[- ]effects?|adverse (?:effects?|events?|reactions?)|risks?|reactions?|complications?|problems)(?: \\S{1,15}){0,3} (?:is|are|were|remain|tend to be|usually|generally|typically)(?: \\S{1,15}){0,2} (?:mild|minor|minimal|rare|few|temporary|slight|manageable|negligible|low|short-lived|harmless|nothing|very small|tiny|brief|uncommon|easy)',
        'well[- ]tolerated|tolerated well',
        "(?:nothing|no need|no reason|don['’]t|do not|never) (?:to )?(?:worry|fear|be (?:afraid|concerned|alarmed))",
        '(?:low|lower|little|hardly any|barely any|next to no|virtually no|almost no|practically no|extremely low|very low|tiny|small)(?:[- ]\\S{1,12}){0,1} (?:risk|risks|danger|side[- ]effects)(?! of (?:bias))',
        'low[- ]risk|perfectly normal|painless(?:ly)?|pain-free|gentle|all[- ]natural',
        'natural (?:treatment|therapy|medicine|remedy|healing)|non[- ]?invasive|drug[- ]free',
        'chemical[- ]free|like a (?:vacation|spa|nap|massage)|as easy as|small price to pay',
        'side effects (?:pass|fade|go away|wear off|disappear)(?: \\S{1,12}){0,2} (?:quickly|at once|fast|in minutes|soon|right away)',
        'rarely (?:causes?|has|have|any|serious|a problem)',
        '(?:risks?|dangers?|fears?|warnings?) (?:is|are|have been) (?:overblown|exaggerated|overstated|a myth|outdated)',
      ],
      es: [
        '(?:efectos? (?:secundarios?|adversos?)|riesgos?|molestias?|reacciones)(?: \\S{1,12}){0,2} (?:leves?|mínim[oa]s?|menores|ligeros?|escas[oa]s|insignificantes?|pasajer[oa]s|temporales|poc[oa]s|rar[oa]s|manejables)',
        '(?:leves?|mínim[oa]s?|pequeñ[oa]s|poc[oa]s|ligeros?) (?:efectos? (?:secundarios?|adversos?)|riesgos?|molestias?)',
        'bien tolerad[oa]s?|se tolera bien',
        'no (?:tiene que|debe|hay que|hay nada que) (?:preocuparse|temer)',
        'no hay (?:de qué|por qué) preocuparse|nada que temer|bajo riesgo',
        'riesgo (?:muy )?bajo|indolor[oa]?|natural(?:es)?(?= (?:tratamiento|remedio|método))',
        'remedio natural|suave(?=[^.]{0,30}(?:tratamiento|medicamento|terapia))',
      ],
    },
    excusedBy: ['negation', 'question', 'report'],
    unless: {
      en: [
        '\\d+ in (?:100|1,?000|10,?000)|per (?:100|1,?000)|\\d ?%|call (?:us|911|999|112)',
        'mild depression|mild to moderate|moderate to severe',
        'gentle(?:ness)? (?:walk|reminder|exercise|stretch|music|voice)|risk of bias',
        'do not worry about (?:asking|cost)|low mood|be gentle',
      ],
      es: ['\\d+ de cada|depresión leve|riesgo de sesgo'],
    },
  },
];
