/** As much of Trusted Types as is used here: the types that we compile with do not know them yet. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { readonly createScriptURL: (address: string) => string }): unknown;
}

/** The address as it stands where it is a file of ours; it throws at all others, so that none is ever started. */
export function ownScript(address: string, base: string): string {
  const { protocol, host } = new URL(base);
  const asked = new URL(address, base);
  if (asked.protocol !== protocol || asked.host !== host) throw new TypeError('Not a script of ours.');
  return address;
}

// The policy of our pages asks that what becomes a script or markup is trusted first. This rule is all the
// trust there is: a file of ours may be started as a worker. There is no rule for markup and none for code in
// a text, so both throw. Browsers without Trusted Types have the rest of the policy.
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => ownScript(address, globalThis.location.href),
});
