package org.tamga.api.discrepancy;

import jakarta.inject.Singleton;
import org.tamga.api.release.model.Derivation;

/** The discrepancies of a release. */
@Singleton
class Discrepancies implements Derivation {

    @Override
    public void derive() {
        DiscrepancyView.all();
    }
}
