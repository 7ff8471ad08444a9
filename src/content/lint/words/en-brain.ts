import { verbs } from './inflect.js';

const list = (...words: readonly string[]) => words.join('|');

/** English words about brains, and what is said to be done to them. */
export const brain = {
  brain: list(
    '(?:your |the |their )?brains?|neurons?|neural \\S{1,12}|synap(?:ses?|tic \\S{1,12})|circuit(?:s|ry)?|nerve cells?|brain \\S{1,12}',
    'neurotransmitters?|pathways?|connections?|networks?|wiring|imbalances?|serotonin|dopamine|glutamate|bdnf',
    'neuro(?:plasticity|genesis|chemistry)|plasticity|mood (?:center|centre|circuits?)|grey matter|gray matter|mind',
    '(?:electrical |brain )?signals|brain ?waves|rhythms|lobes?|(?:fear|pleasure|reward|emotion\\S{0,2}) (?:center|centre|circuits?|system)|(?:brain )?cells|chemicals?|hormones?|amygdala|prefrontal cortex|hippocampus|receptors|nervous system|dendrit\\S{1,4}|(?:chemical|hormonal) balance',
  ),
  /** What treatments are said to do to a brain. */
  remake: list(
    verbs(
      'rewire re-wire reset reboot repair rebuild regrow regenerate restore retrain renew refresh',
    ),
    verbs(
      'reprogram reconnect reconfigure rejuvenate reorganize rebalance balance awaken unlock fix',
    ),
    verbs('heal mend undo reawaken wake wake_up reactivate recharge restart jump-start jumpstart'),
    verbs(
      'kick-start kickstart reignite rekindle cleanse flush detox untangle unblock tune retune',
    ),
    verbs('recalibrate sync strengthen fertilize nourish normalize regulate correct boost flood'),
    verbs('replenish carve sprout grow grow_back rev_up fire_up light_up switch_on switch_off'),
    verbs(
      'turn_on turn_off replace reshape reverse stimulate_new create build form forge quiet calm',
    ),
    verbs(
      'remodel rewrite raise increase release spark trigger promote bring_back unstick soothe reconstruct',
    ),
    'woken|woke|rebuilt|regrown|grew|grown|rewrote|rewritten|rewriting|resets|overhaul\\S{0,3}',
  ),
  /** What brains are compared to. */
  image: list(
    'gardens?|soil|seeds?|roots?|switch(?:es)?|plumbing|pipes?|gears?|engine|rust(?:y)?|storms?|noise|static|loops?|grooves?|ruts?|tracks?',
    'snow|clay|sponge|bridges?|highways?|roads?|doors?|windows?|locks?|keys?(?! (?:role|part|question|point|messenger|player))|lights?|lamps?|fuse|spark(?:s)?|muscles?|software|hard drive|computer',
    'circuit breaker|radio|orchestra|traffic|paths?|map|compass|knots?|dust|cobwebs?|curtains?|shutters?|sleeping|dormant|offline|online|frozen|stuck|clogged|starved|thirsty',
  ),
} as const;
