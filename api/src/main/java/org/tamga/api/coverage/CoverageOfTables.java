package org.tamga.api.coverage;

import jakarta.inject.Singleton;
import org.tamga.api.release.model.Derivation;
import org.tamga.domain.coverage.Facts.By;

/** What a release covers, by table, which is what is asked for most. */
@Singleton
class CoverageOfTables implements Derivation {

    @Override
    public void derive() {
        CoverageView.all(By.TABLE);
    }
}
