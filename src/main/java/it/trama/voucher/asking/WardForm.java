package it.trama.voucher.asking;

import org.jspecify.annotations.Nullable;

/** A ward's request as typed. */
public record WardForm(
        @Nullable String id,
        @Nullable Who who,
        @Nullable Home home,
        @Nullable Need need,
        @Nullable Told told) {

    public record Who(
            @Nullable String family,
            @Nullable String given,
            @Nullable String sex,
            @Nullable String birth,
            @Nullable String code) {}

    public record Home(
            @Nullable String municipality,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String contact,
            @Nullable String contactPhone) {}

    /** @param level complexity/intensity */
    public record Need(
            @Nullable String unit,
            @Nullable String day,
            @Nullable String hour,
            @Nullable String level) {}

    /** @param again "si": asked although there is an open one */
    public record Told(
            @Nullable String informed,
            @Nullable String notes,
            @Nullable String first,
            @Nullable String second,
            @Nullable String third,
            @Nullable String again) {}

    public Who person() {
        return who == null ? new Who(null, null, null, null, null) : who;
    }

    public Home place() {
        return home == null ? new Home(null, null, null, null, null) : home;
    }

    public Need discharge() {
        return need == null ? new Need(null, null, null, null) : need;
    }

    public Told words() {
        return told == null ? new Told(null, null, null, null, null, null) : told;
    }
}
