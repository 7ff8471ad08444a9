import type { Sentences } from '../lint-sentences.js';

/** Sentences of somebody who did not know the rules. They were tried before they were read. */
export const a: Sentences = {
  en: [
    [
      'Ketamine is the most significant leap forward in psychiatry in fifty years, and it is available right here in our office.',
      'superlative',
    ],
    ['When nothing else has worked, this works.', 'better-than-others'],
    [
      'At last, a lasting answer to depression without a single pill.',
      'cure duration better-than-others',
    ],
    [
      'Many in the field call the spray a game changer, and having watched our patients walk out smiling, we agree.',
      'superlative promise',
    ],
    [
      'CBT is the gold-standard remedy that wipes out depressive thinking at its source.',
      'cure superlative',
    ],
    ['Because the doses are so low, there is really no risk of becoming hooked.', 'non-addictive'],
    [
      'TMS is gentle on the body and has none of the downsides that come with medication.',
      'no-side-effects harm-played-down',
    ],
    ['Your two-hour stay means nothing can go wrong.', 'no-side-effects'],
    [
      "Ketamine has been used for decades on battlefields and in children's hospitals, so you can relax: it is one of the safest medicines we know.",
      'safe',
    ],
    ['Whatever your age, history or diagnosis, ketamine therapy can help you.', 'for-everyone'],
    ['If you are breathing and feeling low, you are a candidate for TMS.', 'for-everyone'],
    [
      "There isn't a person alive who wouldn't benefit from a course of CBT with us.",
      'for-everyone',
    ],
    [
      'Nearly anyone living with depression qualifies, so there is no reason to rule yourself out.',
      'for-everyone',
    ],
    ['The science is settled: oral ketamine lifts treatment-resistant depression.', 'proven'],
    [
      'Study after study leaves no doubt that magnetic stimulation beats another round of antidepressants.',
      'proven better-than-others',
    ],
    ['Clinical research has conclusively shown that our protocol works.', 'proven'],
    [
      'We know that pairing ketamine with psychotherapy makes both more effective.',
      'proven better-than-others',
    ],
    ['Feel the difference by the time you get home from your first session.', 'promise speed'],
    ['Six weeks of treatment, a lifetime of relief.', 'duration'],
    [
      'While antidepressants take months, Spravato has you back on your feet the same afternoon.',
      'promise speed better-than-others',
    ],
    ['One series is typically all our clients ever need.', 'speed duration'],
    [
      'Seven out of ten people we treat report a major drop in their symptoms.',
      'effect-without-comparison',
    ],
    [
      'Our TMS patients see an average 58 % reduction in depression scores.',
      'effect-without-comparison relative-number',
    ],
    [
      'With an 83 percent success rate at our two locations, the numbers speak for themselves.',
      'proven effect-without-comparison',
    ],
    [
      'Three quarters of the people who finish our programme no longer meet criteria for depression.',
      'cure effect-without-comparison',
    ],
    ['Ask us about FDA-approved ketamine lozenges for depression.', 'approval-implied'],
    [
      "Ketamine has had the federal government's blessing since 1970, and today we use it to treat low mood.",
      'superlative approval-implied',
    ],
    [
      'Our compounded troches contain the same FDA-cleared medicine that hospitals rely on, now for your mood.',
      'approval-implied',
    ],
    [
      'Cleared by the FDA for PTSD, anxiety and whatever else is weighing on you.',
      'approval-implied',
    ],
    [
      'Ketamine floods the brain with glutamate, which rebuilds the connections that depression has torn apart.',
      'mechanism-as-fact',
    ],
    [
      'Magnetic pulses wake up the sleeping mood center of your brain and switch it back on.',
      'mechanism-as-fact',
    ],
    [
      'Think of it as fertilizer for your neurons: new branches sprout within a day of each dose.',
      'mechanism-as-fact',
    ],
    [
      'CBT carves fresh neural pathways so that the old negative ones simply wither away.',
      'mechanism-as-fact',
    ],
    ['People who stay depressed are usually the ones who never made the call.', 'blame'],
    ["CBT only fails when the homework isn't done.", 'blame'],
    ['If you are serious about healing, you will find the money.', 'blame'],
    ['You owe it to your children to stop putting this off.', 'urgency blame'],
    ['Our October intake is nearly full, so claim your place today.', 'urgency scarcity'],
    ['Every day you wait, depression takes a little more of you.', 'urgency'],
    ['Book before Friday and your first mapping session is on us.', 'urgency discount'],
    ["Don't let another birthday go by feeling like this. Call now.", 'urgency'],
    [
      '"After my second session I hugged my daughter and actually felt it," says Denise, 44.',
      'testimonial',
    ],
    ['Read how Robert went from not leaving his bed to running a half marathon.', 'testimonial'],
    [
      'One of our long-time patients likes to say that Spravato handed him back his marriage.',
      'testimonial',
    ],
    ['Five stars from more than 400 grateful clients, and counting.', 'testimonial'],
    ['Ready to feel like yourself again?', 'promise'],
    ['You will look back on this as the month everything turned around.', 'promise'],
    ['Come as you are, leave lighter.', 'promise'],
    ["We won't stop until your depression is behind you, and that is our pledge.", 'promise'],
    [
      'Some people feel a bit floaty for an hour, which most find rather pleasant.',
      'harm-played-down',
    ],
    [
      'Apart from a short spell of lightheadedness, there is little to report.',
      'no-side-effects harm-played-down',
    ],
    [
      "You may notice a light tapping on the scalp, and that's about as bad as it gets.",
      'harm-played-down',
    ],
    ['We help addicts and the mentally ill get back to a normal life.', 'stigma'],
    ['Ketamine is not suitable for schizophrenics or for drug abusers.', 'stigma'],
    [
      'Spravato is for adults who suffer from depression or have tried to commit suicide.',
      'stigma suicide-words',
    ],
    ['Ketamine is not a cure for depression, and symptoms often return after treatment stops.', ''],
    ['You may read that TMS is a miracle. It is not; it is one option among several.', ''],
    ['Be wary of any clinic that advertises a "breakthrough."', ''],
    [
      "Our staff hold a master's degree and have proven their training to the state licensing board.",
      '',
    ],
    ['You will need a safe ride home, because you cannot drive until the next day.', ''],
    ['Please store lozenges in a safe place, locked away from children and pets.', ''],
    ['No treatment for depression is free of side effects, and this spray is no exception.', ''],
    ['Is TMS safe for people who have had a seizure? Ask the doctor before you decide.', ''],
    ['Ketamine can lead to dependence, and taking it often may harm the bladder.', ''],
    ['This treatment is not for everyone, and your history may rule it out.', ''],
    ['People with metal in or near the head usually cannot have TMS.', ''],
    ['Our waiting room is open to everyone from 8 a.m. on weekdays.', ''],
    [
      'Not all adults with depression can have Spravato; those with certain blood vessel problems cannot.',
      '',
    ],
    ['Researchers do not yet know whether adding therapy to ketamine makes it work better.', ''],
    ['The Cochrane reviewers rated the certainty of this evidence as very low.', ''],
    ['A trial in 164 veterans found no difference between TMS and sham treatment.', ''],
    ['It is still uncertain how well ketamine taken by mouth works for depression.', ''],
    ['Your first visit takes about two hours, and later ones are shorter.', ''],
    [
      'In one small study without a control group, half of those who responded had relapsed within 18 days.',
      '',
    ],
    [
      'After each dose you will stay at the clinic for at least two hours so that we can check your blood pressure.',
      '',
    ],
    ['Sessions usually run five days a week, and the office closes at 6 p.m.', ''],
    ['Nobody can tell you in advance how long the effect will last.', ''],
    [
      'Within 24 hours, 27 in 100 people given ketamine by vein responded, against 9 in 100 given placebo; the reviewers call the certainty very low.',
      '',
    ],
    [
      'At six months, 46 in 100 people who had CBT with their usual care had responded, compared with 22 in 100 who had usual care alone.',
      '',
    ],
    ['Across 29 trials, 29 in 100 people responded to active TMS and 10 in 100 to sham.', ''],
    [
      'After four weeks 69 in 100 people had responded with esketamine and a new antidepressant, against 52 in 100 with placebo spray and a new antidepressant.',
      '',
    ],
    [
      'The FDA has approved ketamine as an anesthetic only, so its use for depression is off-label.',
      '',
    ],
    ['No compounded form of ketamine is FDA-approved for any psychiatric condition.', ''],
    [
      'Spravato is FDA-approved for adults with treatment-resistant depression and is given only in certified settings under a REMS program.',
      '',
    ],
    ['Talk therapy is not a drug or a device, so the FDA neither approves nor rejects it.', ''],
    [
      'Scientists have several ideas about how ketamine might ease depression, and none has been confirmed.',
      '',
    ],
    [
      'New connections between nerve cells have been seen in rats; whether the same happens in people is not known.',
      '',
    ],
    [
      'A coil held against your head sends magnetic pulses through the skull; how this affects mood is still being studied.',
      '',
    ],
    ['If you forget your portal password, use the link to reset it.', ''],
    ['If a treatment has not helped you, that is not your fault.', ''],
    ['You may stop or pause therapy at any time, and no one will hold it against you.', ''],
    [
      'Do you have to want it badly enough for ketamine to help? No, willpower has nothing to do with it.',
      '',
    ],
    ['If you really want to bring your dog, please ask the front desk first.', ''],
    ['Please call at least two days before your visit if you need to change the time.', ''],
    [
      'There is no rush to decide; take the leaflet home and talk it over with someone you trust.',
      '',
    ],
    [
      'Call our on-call number right away if you have trouble breathing or chest pain after a dose.',
      '',
    ],
    ['Only three parking spaces are next to the door, and the rest are behind the building.', ''],
    [
      "We do not publish patient stories, because one person's experience cannot tell you what yours will be.",
      '',
    ],
    ['Maria Lopez, LCSW, answers billing questions on Mondays and Thursdays.', ''],
    [
      'In interviews, some participants said the tapping was unpleasant and a few left the study.',
      '',
    ],
    ['No one can promise that ketamine will help you.', ''],
    [
      'Federal law guarantees you a Good Faith Estimate of the cost if you pay for your own care.',
      '',
    ],
    [
      'You and your therapist will agree on goals in the first session and look at them again every few weeks.',
      '',
    ],
    [
      'Will I feel better? Some people do and some do not, and we will check in with you along the way.',
      '',
    ],
    [
      'Side effects can include dizziness, nausea, feeling detached from your body, and a rise in blood pressure.',
      '',
    ],
    [
      'Dissociation was reported by 41 in 100 people on esketamine and 9 in 100 on placebo over four weeks.',
      '',
    ],
    [
      'TMS can cause a seizure; this is rare, with about 7 in 10,000 people in one survey, but it is serious.',
      '',
    ],
    ['People with a substance use disorder should tell the doctor before starting ketamine.', ''],
    ['Have you lost someone who died by suicide? We can refer you to a local support group.', ''],
    [
      'We avoid words such as "addict" and say "a person with a substance use disorder" instead.',
      '',
    ],
  ],
  es: [
    ['La ketamina es un antes y un después en el tratamiento de la depresión.', 'superlative'],
    [
      'Por fin existe una solución definitiva para la depresión que no responde a los fármacos.',
      'cure',
    ],
    [
      'Es un tratamiento totalmente inofensivo y no crea dependencia.',
      'no-side-effects non-addictive',
    ],
    ['La estimulación magnética no tiene contraindicaciones ni molestias.', 'no-side-effects'],
    ['Da igual cuál sea su diagnóstico: este aerosol también es para usted.', 'for-everyone'],
    [
      'Está más que demostrado que la ketamina oral funciona donde los antidepresivos fracasan.',
      'proven better-than-others',
    ],
    [
      'Note la mejoría desde la primera toma y olvídese de la depresión para siempre.',
      'cure speed duration',
    ],
    ['En apenas unos días volverá a ser la persona de antes.', 'promise speed'],
    [
      'El 80 % de nuestros pacientes mejora con la estimulación magnética.',
      'effect-without-comparison',
    ],
    [
      'Nueve de cada diez personas salen de nuestra consulta sin síntomas.',
      'promise effect-without-comparison',
    ],
    [
      'Trabajamos con ketamina autorizada por la FDA para la depresión resistente.',
      'approval-implied',
    ],
    [
      'La ketamina reinicia el cerebro y repara las conexiones dañadas por la tristeza.',
      'mechanism-as-fact',
    ],
    ['La terapia reprograma sus neuronas para pensar en positivo.', 'mechanism-as-fact'],
    ['Quien de verdad quiere curarse no pone excusas.', 'blame'],
    ['Quedan pocas plazas para este mes, no lo deje pasar.', 'urgency scarcity'],
    ['«Me devolvió la vida», nos cuenta Lucía después de cuatro semanas.', 'testimonial'],
    ['Déjese acompañar y verá cómo recupera la alegría.', 'promise'],
    ['Le garantizamos resultados o seguimos con usted sin coste.', 'promise'],
    ['Quizá note un ligero mareo, pero no hay de qué preocuparse.', 'harm-played-down'],
    ['Atendemos a adictos, esquizofrénicos y personas que sufren de depresión.', 'stigma'],
    ['La ketamina no cura la depresión y los síntomas pueden volver.', ''],
    ['Desconfíe de quien le hable de un «tratamiento milagroso».', ''],
    ['Guarde las pastillas en un lugar seguro, fuera del alcance de los niños.', ''],
    ['Ningún tratamiento está libre de riesgos; hable con su médica antes de decidir.', ''],
    ['Este tratamiento no es adecuado para todas las personas.', ''],
    ['Todavía no se sabe si la ketamina por vía oral funciona mejor que un placebo.', ''],
    ['Los autores de la revisión consideran muy baja la certeza de estos datos.', ''],
    ['Después de cada dosis permanecerá en el centro al menos dos horas.', ''],
    ['La primera consulta dura unos noventa minutos.', ''],
    [
      'Respondieron 29 de cada 100 personas con estimulación activa y 10 de cada 100 con estimulación simulada.',
      '',
    ],
    [
      'A los seis meses habían respondido 46 de cada 100 personas con terapia y atención habitual, frente a 22 de cada 100 solo con atención habitual.',
      '',
    ],
    ['La FDA no ha aprobado la ketamina para la depresión.', ''],
    ['Aún no está claro cómo actúa la ketamina en la depresión; hay varias hipótesis.', ''],
    ['Si un tratamiento no le ha ayudado, no es culpa suya.', ''],
    ['Tómese el tiempo que necesite para decidir, no hay prisa.', ''],
    ['Llámenos antes de su cita si no puede venir.', ''],
    [
      'No publicamos opiniones de pacientes, porque la experiencia de una persona no predice la suya.',
      '',
    ],
    ['Nadie puede garantizarle que vaya a mejorar.', ''],
    ['Puede causar mareo, náuseas, subida de la tensión y una sensación de irrealidad.', ''],
    ['Atendemos a personas con trastorno por consumo de sustancias y a sus familias.', ''],
  ],
};
