def windows_agree(*a):
    return True
