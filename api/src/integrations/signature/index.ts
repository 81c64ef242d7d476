/** The port to signing from afar. */
export { RemoteSignature, SignatureRejected, type Signer, SigningUnavailable } from './remote-signature.ts';
export { LocalSigner, SignatureModule } from './signature.module.ts';
export { CALLBACK_PATH, callbackBody, DATA_PATH } from './web-to-app.ts';
