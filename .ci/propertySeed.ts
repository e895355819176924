// Properties are tried with the same cases everywhere, so that a run is red for a change, not for a throw of dice.
// PROPERTY_SEED=<number> tries others.
import { configureGlobal } from 'fast-check';

configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_250_106) });
