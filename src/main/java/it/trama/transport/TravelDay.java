package it.trama.transport;

import java.util.List;

/** One day to be planned. */
public record TravelDay(List<Placed> rides, List<Van> vans, List<Volunteer> drivers, Travel travel) {

    /** Every vehicle with each driver of its association, in a fixed order. */
    public List<Crew> crews() {
        return vans.stream()
                .flatMap(van -> drivers.stream()
                        .filter(driver -> driver.body().equals(van.body()))
                        .map(driver -> new Crew(van, driver)))
                .toList();
    }
}
