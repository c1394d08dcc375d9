"use strict";
// The page works without this: it only saves a reload, and keeps the page true to what goes on.

const VISIT_TAB = "passerelle-visit";
const gone = document.getElementById("gone");

function adopt(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  for (const part of document.querySelectorAll("[data-live]")) {
    const renewed = fresh.getElementById(part.id);
    if (renewed && renewed.innerHTML !== part.innerHTML) part.innerHTML = renewed.innerHTML;
  }
  const { value } = fresh.querySelector("[name=token]");
  for (const token of document.querySelectorAll("[name=token]")) token.value = value;
}

async function take(address, options) {
  try {
    adopt(await (await fetch(address, options)).text());
    gone.hidden = true;
  } catch {
    gone.hidden = false;
  }
}

const refresh = () => take("/");

for (const form of document.querySelectorAll("[data-in-place]")) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (form.ariaBusy === "true") return;
    const body = new URLSearchParams(new FormData(form, event.submitter));
    form.ariaBusy = "true";
    await take(form.action, { method: "post", body });
    form.ariaBusy = null;
  });
}

for (const form of document.querySelectorAll("[data-visit]")) {
  form.addEventListener("submit", () => {
    window.open("", VISIT_TAB)?.focus(); // a browser may leave an open tab in the background
    setTimeout(refresh, 1000);
  });
}

window.addEventListener("focus", refresh);
