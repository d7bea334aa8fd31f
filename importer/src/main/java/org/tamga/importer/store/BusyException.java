package org.tamga.importer.store;

/** Another import is running on this store, perhaps from another machine. */
public class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BusyException() {
        super("Another import is running on this store");
    }
}
