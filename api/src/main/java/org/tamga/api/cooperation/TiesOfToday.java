package org.tamga.api.cooperation;

import jakarta.inject.Singleton;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.api.release.model.Derivation;
import org.tamga.domain.cooperation.TieRule;

/** The ties of today that count if nothing else is asked for. */
@Singleton
class TiesOfToday implements Derivation {

    @Override
    public void derive() {
        TieOptions.ties(CurrentRelease.today(), new TieRule(false, false));
    }
}
