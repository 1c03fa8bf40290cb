import './editor.css';
import './only-our-own.ts';
import CMS from '@sveltia/cms';

CMS.init();
