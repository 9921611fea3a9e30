package it.trama.document.upload;

import java.util.List;

/** What the printed sheets show: each picture as an address that holds it. */
public record PhotosPage(String title, List<String> pictures) {}
