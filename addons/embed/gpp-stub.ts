import { installGppStub } from '../gpp/stub.js';

installGppStub();
