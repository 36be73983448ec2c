import { labelIndex } from 'virtual:label-index';
document.documentElement.dataset['sar'] = String(labelIndex.length);
