package org.minbar.arabic.build;

/** The adjective of a place: روسي of روسيا, إيراني of إيران, غزي of غزة. */
final class Nisba {

  private Nisba() {}

  /** In the masculine singular. */
  static String of(String name) {
    String stem = name;
    for (String ending : new String[] {"يا", "ية", "ا", "ة", "ي"}) {
      if (name.endsWith(ending) && name.length() - ending.length() > 1) {
        stem = name.substring(0, name.length() - ending.length());
        break;
      }
    }
    return stem + "ي";
  }
}
