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
        var rule = new TieRule(false, false);
        TieOptions.ties(CurrentRelease.today(), rule);
        TieOptions.possible(CurrentRelease.today(), rule);
    }
}
