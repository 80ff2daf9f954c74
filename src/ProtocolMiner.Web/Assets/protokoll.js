// Comforts only: everything works without script.
"use strict";

// A reference is copied at one press.
for (const button of document.querySelectorAll("button.copy")) {
  button.hidden = false;
  const said = button.innerHTML;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.textContent = "Kopierat";
    } catch {
      button.textContent = "Kunde inte kopiera";
    }
    setTimeout(() => { button.innerHTML = said; }, 2000);
  });
}

// Empty fields stay out of the address, so that it is short enough to send.
for (const form of document.querySelectorAll("form[data-tidy]")) {
  form.addEventListener("submit", () => {
    for (const field of form.querySelectorAll("input:not([type=search])")) {
      field.disabled = !field.value;
    }
  });
}

// On a small screen the original opens in a tab of its own instead of below everything else.
const original = document.querySelector("iframe[name=original]");
if (original) {
  const wide = matchMedia("(min-width: 60rem)");
  const place = () => { original.name = wide.matches ? "original" : ""; };
  place();
  wide.addEventListener("change", place);
}

// A file that is too large is told before it has travelled.
for (const field of document.querySelectorAll("input[data-most]")) {
  field.addEventListener("change", () => {
    const large = field.files.length > 0 && field.files[0].size > Number(field.dataset.most);
    field.setCustomValidity(large ? "Filen är för stor. Välj en mindre fil, eller dela upp den." : "");
    field.reportValidity();
  });
}

// Work in the background tells how far it has come; when it is done, so is the page.
const watched = document.querySelector("[data-watch]");
if (watched) {
  const look = async () => {
    try {
      const state = await (await fetch(watched.dataset.watch)).json();
      if (!state.running) {
        location.reload();
        return;
      }
      watched.querySelector("[role=status]").textContent = state.message;
      const bar = watched.querySelector("progress");
      bar.max = Math.max(1, state.total);
      bar.value = state.done;
    } catch {
      // The program was ended or is busy; the next look will tell.
    }
    setTimeout(look, 1000);
  };
  setTimeout(look, 1000);
}
