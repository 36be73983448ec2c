import catalogue from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { layMessages } from '../shared/say.ts';
import { cutMessages } from '../shared/cut-messages.ts';
import groups from './message-groups.json' with { type: 'json' };

// A page of few words loads its own texts only: the build puts these here and no others.
layMessages(cutMessages(catalogue, groups));
