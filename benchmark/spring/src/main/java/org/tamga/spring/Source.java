package org.tamga.spring;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A source; it is answered as it is. */
@Entity
@JsonPropertyOrder({"id", "type", "authority", "title"})
public class Source {
    @Id
    public String id;

    public String type;
    public String authority;

    @Column(length = 1000)
    public String title;

    @Column(length = 1000)
    public String authors;

    public String container;
    public String publisher;
    public String issued;
    public String language;
    public String doi;

    @Column(length = 1000)
    public String url;

    public String license;
    public String licenseUrl;
    public String redistribution;
    public String retrievedOn;

    @Column(length = 5000)
    public String note;

    public String dataset;
}
