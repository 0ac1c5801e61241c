// Asks the browser for a passkey when a form marked data-passkey is sent, and puts its answer into the form.
"use strict";

const toBytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
const toText = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const named = (list) => (list || []).map((each) => ({ ...each, id: toBytes(each.id) }));

function prepared(options) {
  const asked = { ...options.publicKey, challenge: toBytes(options.publicKey.challenge) };
  if (asked.user) asked.user = { ...asked.user, id: toBytes(asked.user.id) };
  if (asked.allowCredentials) asked.allowCredentials = named(asked.allowCredentials);
  if (asked.excludeCredentials) asked.excludeCredentials = named(asked.excludeCredentials);
  return asked;
}

function written(credential) {
  const response = {};
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"])
    if (credential.response[name]) response[name] = toText(credential.response[name]);
  return {
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    response,
    clientExtensionResults: credential.getClientExtensionResults(),
  };
}

function failed(form) {
  const said = form.querySelector(".refusal") || document.createElement("p");
  said.className = "refusal";
  said.setAttribute("role", "alert");
  said.textContent = form.dataset.failed;
  form.prepend(said);
}

for (const form of document.querySelectorAll("form[data-passkey]"))
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      const publicKey = prepared(JSON.parse(form.dataset.options));
      const credential = await navigator.credentials[form.dataset.passkey]({ publicKey });
      form.elements.credential.value = JSON.stringify(written(credential));
      form.submit();
    } catch {
      failed(form);
    }
  });
